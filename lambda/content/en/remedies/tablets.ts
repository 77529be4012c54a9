import type { RemedyId } from '../../ids';
import type { Topic } from '../../shape';

/** Vitamins and minerals that people take for cramps. */
export const tabletRemedies = {
  vitamin_e: {
    name: 'vitamin E',
    pages: [
      [
        { say: "Vitamin E isn't a proven fix for leg cramps.", from: ['connolly_1992'] },
        {
          say: 'In a small trial in men, quinine did better. It looked hopeful in people on dialysis.',
          from: ['connolly_1992', 'khajehdehi_2001'],
        },
        { say: 'High doses can raise the risk of bleeding, above all with blood thinners.', from: ['merck_vite'] },
      ],
      [
        { say: 'In liver disease, studies point both ways.', from: ['kalia_2022'] },
        { say: 'Tell your surgeon if you take it before an operation.', from: ['none'], caution: true },
      ],
    ],
  },
  vitamin_k2: {
    name: 'vitamin K2',
    pages: [
      [
        { say: 'Vitamin K2 looks hopeful, but it rests on one trial and needs repeating.', from: ['k2_2024'] },
        { say: 'In China, people aged sixty-five and over had fewer night cramps on it.', from: ['k2_2024'] },
        {
          say: 'If you take a blood thinner like warfarin, vitamin K can block it. Ask your doctor or pharmacist first.',
          from: ['k2_2024'],
        },
      ],
      [
        {
          say: "The trial left out people on such blood thinners. If you take one, don't start or stop vitamin K without your clinic.",
          from: ['k2_2024', 'none'],
          caution: true,
        },
      ],
    ],
  },
  vitamin_b12: {
    name: 'vitamin B12',
    pages: [
      [
        { say: "Vitamin B12 alone isn't proven to help leg cramps.", from: ['aafp_2012', 'chan_1998'] },
        {
          say: 'A real lack can leave you tired or weak, with pins and needles. A blood test can tell.',
          from: ['wales_b12'],
        },
        { say: 'With signs like those, see a doctor rather than treat yourself.', from: ['wales_b12'] },
      ],
      [
        {
          say: 'A mix of B vitamins looked hopeful in one small study of older people with high blood pressure.',
          from: ['chan_1998', 'aafp_2017'],
        },
        { say: 'Some mixes hold too much B6, which can harm nerves.', from: ['nhs_b6', 'efsa_b6'] },
      ],
    ],
  },
  zinc: {
    name: 'zinc',
    pages: [
      [
        { say: "Zinc isn't proven for ordinary leg cramps.", from: ['vidot_2014', 'kalia_2022'] },
        {
          say: 'The only studies were small ones, in people with liver disease.',
          from: ['vidot_2014', 'kalia_2022'],
        },
        {
          say: 'Too much can upset the stomach and run copper down, so ask before you take it.',
          from: ['ods_zinc', 'ods_zinc_report'],
        },
      ],
      [{ say: 'It can block some antibiotics, so ask a pharmacist.', from: ['none'], caution: true }],
    ],
  },
  iron: {
    name: 'iron',
    pages: [
      [
        { say: "Iron isn't known to fix leg cramps.", from: ['nidirect_rls', 'aafp_2012'] },
        {
          say: 'Get a blood test before you take it, because it can hide a cause that needs finding.',
          from: ['nhs_iron_anaemia'],
        },
        {
          say: 'Lock the tablets away. An overdose is very dangerous, above all to a child.',
          from: ['poison_org_iron', 'nc_poison_iron'],
        },
      ],
      [
        { say: 'Restless legs, a strong urge to move them, can go with low iron.', from: ['nidirect_rls'] },
        {
          say: 'Iron can block thyroid tablets and some antibiotics, so ask a pharmacist about a gap.',
          from: ['none'],
          caution: true,
        },
        { say: 'Iron given by drip is itself linked with cramps.', from: ['aafp_2012'] },
      ],
    ],
  },
} satisfies Partial<Record<RemedyId, Topic>>;
