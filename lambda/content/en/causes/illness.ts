import type { CauseId } from '../../ids';
import type { Topic } from '../../shape';

/** Conditions that can be behind cramps. */
export const illnessCauses = {
  diabetes: {
    name: 'diabetes',
    pages: [
      [
        {
          say: 'Diabetes can play a part in cramps. In time, it can hurt nerves and blood flow in the legs.',
          from: ['altru_neuropathy', 'none'],
          caution: true,
        },
        {
          say: 'Let your diabetes team know about any cramps, sores or numb spots.',
          from: ['altru_neuropathy', 'none'],
          caution: true,
        },
      ],
    ],
  },
  kidney_disease: {
    name: 'kidney disease',
    pages: [
      [
        {
          say: 'Kidney disease can play a part, and cramps are common with dialysis.',
          from: ['aafp_2012', 'none'],
          caution: true,
        },
        {
          say: "Don't take potassium, magnesium or salt without your kidney team.",
          from: ['cmdt_mg', 'nap_2005_k', 'utd_hyperk'],
        },
        {
          say: 'Call {emergency} for weakness or an uneven heartbeat.',
          from: ['utd_hyperk', 'merck_hyperk', 'none'],
          caution: true,
        },
      ],
    ],
  },
  liver_disease: {
    name: 'liver disease',
    pages: [
      [
        {
          say: 'Liver disease can bring on muscle cramps, so tell your liver team.',
          from: ['nhs_cramps', 'aafp_2012'],
        },
        { say: 'Ask them before pickle juice, salt or any tablet.', from: ['none'], caution: true },
      ],
    ],
  },
  thyroid: {
    name: 'a slow thyroid',
    pages: [
      [
        { say: 'A slow thyroid can leave muscles sore and prone to cramps.', from: ['nhs_thyroid', 'aan_2010_news'] },
        { say: "You'd often feel tired and cold too, and a blood test can show it.", from: ['nhs_thyroid'] },
      ],
    ],
  },
  nerve_damage: {
    name: 'nerve damage',
    pages: [
      [
        {
          say: 'Nerve damage, or a pinched nerve in the back, can bring on cramps.',
          from: ['mp_cramps', 'aan_2010_news', 'aafp_2012'],
        },
        {
          say: 'See a doctor if they come with numbness, tingling or weakness.',
          from: ['nhs_cramps', 'nhs_cramps_2017'],
        },
        {
          say: 'For numbness around your bottom, or new bladder trouble, go to [the hospital|hospital] now.',
          from: ['rfl_ces'],
        },
      ],
    ],
  },
  artery_disease: {
    name: 'narrowed leg arteries',
    pages: [
      [
        {
          say: 'Narrowed leg arteries can cause a cramp that comes on walking and goes with rest.',
          from: ['nhlbi_pad', 'nhs_pad'],
        },
        { say: 'See a doctor about it.', from: ['nhs_pad'] },
        { say: 'If the leg turns cold, pale or numb, call {emergency}.', from: ['nz_limb', 'nhs_pad'] },
      ],
      [{ say: "See a doctor today for foot pain that goes on at rest, or sores that won't heal.", from: ['nhs_cli'] }],
    ],
  },
} satisfies Partial<Record<CauseId, Topic>>;
