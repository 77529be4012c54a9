import type { MedicineId } from '../../ids';
import type { MedicineWords } from '../../shape';

/** For cholesterol, heart and blood. */
export const heartMedicines = {
  statin: {
    name: 'statins',
    pages: [
      [
        {
          say: 'Statins add only a few cramps, though now and then they can harm muscle.',
          from: ['garrison_2012', 'mp_statins'],
        },
        {
          say: 'If your muscles hurt or feel weak for no clear reason, call {advice} today, before your next dose.',
          from: ['nhs_statins'],
        },
      ],
      [
        {
          say: 'If your urine turns dark and your muscles hurt, go to [the hospital|hospital] now.',
          from: ['cdc_rhabdo'],
        },
        {
          say: 'Grapefruit juice, red yeast rice, and some antibiotics and antifungals can raise the risk.',
          from: ['none'],
          caution: true,
        },
      ],
    ],
    with: {
      magnesium: [
        {
          say: 'Ask a pharmacist first, because one statin needs a gap from magnesium.',
          from: ['none'],
          caution: true,
        },
      ],
    },
  },
  digoxin: {
    name: 'digoxin',
    pages: [
      [
        {
          say: 'With digoxin, potassium, magnesium and calcium all matter to your heart, so ask before any tablet.',
          from: ['fda_ppi', 'mayo_vitd_int', 'none'],
          caution: true,
        },
        { say: "Don't stop or change it on your own.", from: ['none'], caution: true },
      ],
      [
        {
          say: 'Call {emergency} for weakness or an uneven heartbeat with digoxin.',
          from: ['fda_ppi', 'none'],
          caution: true,
        },
      ],
    ],
    with: {
      magnesium: [
        {
          say: 'Ask your doctor first. Low magnesium makes digoxin riskier, so they may want to test it.',
          from: ['fda_ppi'],
        },
      ],
      potassium: [
        {
          say: "Don't take potassium with digoxin unless your doctor says so. Both too little and too much are dangerous.",
          from: ['none'],
          caution: true,
        },
      ],
      calcium: [
        {
          say: "Ask your doctor first, because high blood calcium with digoxin can upset the heart's rhythm.",
          from: ['none'],
          caution: true,
        },
      ],
      vitamin_d: [
        { say: 'Avoid high-dose vitamin D with digoxin, and ask your doctor before any.', from: ['mayo_vitd_int'] },
      ],
    },
  },
  blood_thinner: {
    name: 'blood thinners',
    pages: [
      [
        {
          say: 'With blood thinners, ask your clinic before any vitamin, above all vitamin K or vitamin E.',
          from: ['k2_2024', 'merck_vite'],
        },
        { say: "Ask them about tonic water too, and don't start quinine on your own.", from: ['none'], caution: true },
      ],
      [
        { say: 'Vitamin K can block warfarin, and vitamin E can add to bleeding.', from: ['k2_2024', 'merck_vite'] },
        { say: 'Chamomile may clash with warfarin as well.', from: ['nccih_chamomile'] },
        { say: 'Ask before ibuprofen or naproxen.', from: ['aap_nsaid', 'none'], caution: true },
      ],
    ],
    with: {
      potassium: [
        {
          say: 'Ask your doctor first. One blood thinner given by needle can raise potassium.',
          from: ['none'],
          caution: true,
        },
      ],
    },
  },
} satisfies Partial<Record<MedicineId, MedicineWords>>;
