import type { CauseId } from '../../../knowledge/ids';
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
          say: "With muscle pain or weakness you can't explain, call {advice} today, before your next dose.",
          from: ['nhs_statins'],
        },
        { say: 'If your urine turns dark, go to [the hospital|hospital] now.', from: ['cdc_rhabdo'] },
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
        { say: "Don't stop them on your own. Ask about a blood test.", from: ['none'], caution: true },
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
        { say: "Don't stop yours. Ask your doctor or pharmacist.", from: ['none'], caution: true },
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
          say: "Don't stop one on your own. Ask a pharmacist to look over your list.",
          from: ['garrison_2012', 'none'],
          caution: true,
        },
      ],
      [
        {
          say: 'Acid blockers taken for over a year can lower magnesium, which can bring on spasms.',
          from: ['fda_ppi'],
        },
        { say: 'Water tablets, some inhalers and statins are on the list too.', from: ['garrison_2012', 'nhs_cramps'] },
      ],
    ],
  },
} satisfies Partial<Record<CauseId, Topic>>;
