import type { MedicineId } from '../../ids';
import type { MedicineWords } from '../../shape';

/** Lungs, hormones, weight, sugar and transplants. */
export const otherMedicines = {
  inhaler: {
    name: 'inhalers',
    pages: [
      [
        { say: 'Some long-acting inhalers are linked with cramps.', from: ['garrison_2012', 'rabbitt_2016'] },
        { say: 'Keep using yours, and ask your doctor or pharmacist about it.', from: ['none'], caution: true },
      ],
    ],
    with: {
      potassium: [
        {
          say: "Don't take potassium unless your doctor says so. Some inhalers may lower it, and a blood test can tell.",
          from: ['none'],
          caution: true,
        },
      ],
    },
  },
  steroid: {
    name: 'steroids',
    pages: [
      [
        { say: 'Steroids can get in the way of vitamin D, so ask your doctor about it.', from: ['mayo_vitd_int'] },
        { say: 'Never stop steroids on your own.', from: ['none'], caution: true },
      ],
    ],
    with: {
      vitamin_d: [
        { say: 'Ask your doctor, because steroids can get in the way of vitamin D.', from: ['mayo_vitd_int'] },
      ],
    },
  },
  weight_loss_tablet: {
    name: 'weight-loss tablets',
    pages: [
      [
        {
          say: 'Some weight-loss tablets, such as orlistat, make you take in less vitamin D.',
          from: ['mayo_vitd_int'],
        },
        { say: 'Ask a pharmacist whether you need more, and when to take it.', from: ['none'], caution: true },
      ],
    ],
    with: {
      vitamin_d: [
        {
          say: 'Ask a pharmacist, because tablets like orlistat make you take in less vitamin D.',
          from: ['mayo_vitd_int'],
        },
      ],
    },
  },
  transplant_medicine: {
    name: 'transplant medicines',
    pages: [
      [
        {
          say: "Some transplant medicines raise potassium, so don't add potassium or salt substitutes.",
          from: ['none'],
          caution: true,
        },
        { say: 'Ask your transplant team before any tablet.', from: ['none'], caution: true },
      ],
      [
        { say: 'Chamomile may clash with ciclosporin.', from: ['nccih_chamomile'] },
        {
          say: 'Call {emergency} for weakness or an uneven heartbeat.',
          from: ['utd_hyperk', 'merck_hyperk', 'none'],
          caution: true,
        },
      ],
    ],
    with: {
      potassium: [
        {
          say: "Don't take potassium unless your transplant team says so. Some of these medicines raise it.",
          from: ['none'],
          caution: true,
        },
      ],
      magnesium: [
        {
          say: 'Ask your transplant team first, because some of these medicines need a gap from magnesium.',
          from: ['none'],
          caution: true,
        },
      ],
    },
  },
  diabetes_medicine: {
    name: 'diabetes medicines',
    pages: [
      [
        {
          say: 'Diabetes itself can play a part in cramps. I have no good evidence on its medicines.',
          from: ['altru_neuropathy', 'none'],
          caution: true,
        },
        { say: 'Tell your diabetes team about cramps, and ask before any tablet.', from: ['none'], caution: true },
      ],
      [
        { say: 'With insulin, ask first before you try vinegar.', from: ['mnt_acv'] },
        { say: "If you can't keep food or drink down, call your team today.", from: ['none'], caution: true },
        { say: 'That goes for metformin most of all.', from: ['none'], caution: true },
      ],
    ],
    with: {
      potassium: [
        {
          say: 'Ask your doctor before potassium tablets. With type one diabetes, eat the potassium your clinician recommends.',
          from: ['nap_2005_k', 'utd_hyperk'],
        },
      ],
    },
  },
  raloxifene_estrogen: {
    name: 'raloxifene or hormones',
    pages: [
      [
        { say: 'Raloxifene and some [estrogens|oestrogens] are linked with leg cramps.', from: ['aafp_2012'] },
        { say: "Don't stop yours. Tell your doctor about the cramps.", from: ['none'], caution: true },
        {
          say: 'Hormones can raise the risk of a clot, so one swollen or sore leg needs a doctor today.',
          from: ['trinity_dvt', 'nhlbi_dvt'],
        },
      ],
    ],
  },
} satisfies Partial<Record<MedicineId, MedicineWords>>;
