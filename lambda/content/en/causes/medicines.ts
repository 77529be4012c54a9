import type { CauseId } from '../../ids';
import type { Topic } from '../../shape';

/** Medicines that can bring on cramps; none is to be stopped alone. */
export const medicineCauses = {
  statins: {
    name: 'statins',
    pages: [
      [
        {
          say: 'Statins can bring on cramps, though in one large study they added only a few.',
          from: ['garrison_2012', 'nhs_cramps'],
        },
        {
          say: 'If your muscles hurt or feel weak for no clear reason, call {advice} today, before your next dose.',
          from: ['nhs_statins'],
        },
        { say: 'If your urine goes dark as well, go to [the hospital|hospital] at once.', from: ['cdc_rhabdo'] },
      ],
    ],
  },
  diuretics: {
    name: 'water tablets',
    pages: [
      [
        {
          say: 'Water tablets are linked with cramps, and they can change the minerals in your blood.',
          from: ['garrison_2012', 'nhs_cramps', 'mg_int'],
        },
        {
          say: "Don't stop them without asking your doctor, and ask about a blood test.",
          from: ['none'],
          caution: true,
        },
      ],
    ],
  },
  inhalers: {
    name: 'inhalers',
    pages: [
      [
        {
          say: 'Some inhalers for asthma or lung disease can bring on cramps, mainly the long-acting kind.',
          from: ['garrison_2012', 'rabbitt_2016'],
        },
        { say: 'Keep using yours, and ask your doctor or pharmacist about it.', from: ['none'], caution: true },
      ],
    ],
  },
  other_medicines: {
    name: 'other medicines',
    pages: [
      [
        {
          say: 'A few medicines are linked with cramps, such as naproxen, raloxifene, [estrogens|oestrogens], and iron by drip.',
          from: ['aafp_2012'],
        },
        {
          say: "Don't stop any without asking. A pharmacist can look over your list.",
          from: ['garrison_2012', 'none'],
          caution: true,
        },
      ],
      [
        {
          say: 'After a year or more, acid blockers can lower magnesium, and that can bring on spasms.',
          from: ['fda_ppi'],
        },
        { say: 'Water tablets, some inhalers and statins are on the list too.', from: ['garrison_2012', 'nhs_cramps'] },
      ],
    ],
  },
} satisfies Partial<Record<CauseId, Topic>>;
