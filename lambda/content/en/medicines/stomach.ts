import type { MedicineId } from '../../ids';
import type { MedicineWords } from '../../shape';

/** Acid, gut and salt: some hold minerals themselves. */
export const stomachMedicines = {
  acid_blocker: {
    name: 'acid blockers',
    pages: [
      [
        {
          say: 'After a year or more, acid blockers can lower magnesium, and that can bring on spasms.',
          from: ['fda_ppi'],
        },
        { say: "Don't stop them alone. Ask your doctor about a test.", from: ['fda_ppi', 'none'], caution: true },
        { say: 'For an uneven heartbeat or a [seizure|fit], call {emergency}.', from: ['fda_ppi'] },
      ],
    ],
    with: {
      magnesium: [
        {
          say: 'Ask your doctor for a test first, because acid blockers can lower magnesium over time.',
          from: ['fda_ppi'],
        },
      ],
      calcium: [
        {
          say: 'Ask a pharmacist which kind, because some calcium tablets need stomach acid to work.',
          from: ['none'],
          caution: true,
        },
      ],
    },
  },
  antacid: {
    name: 'antacids',
    pages: [
      [
        { say: 'Some antacids hold magnesium, so count it before you take more.', from: ['cmdt_mg'] },
        { say: 'With kidney disease it can build up, so ask first.', from: ['cmdt_mg'] },
      ],
    ],
    with: {
      magnesium: [
        { say: 'Check the label first, because your antacid may already hold magnesium.', from: ['cmdt_mg'] },
        { say: 'With kidney disease, ask your doctor before either.', from: ['cmdt_mg'] },
      ],
      calcium: [
        { say: 'Check the label first, because some antacids are made of calcium.', from: ['none'], caution: true },
      ],
    },
  },
  laxative: {
    name: 'laxatives',
    pages: [
      [
        { say: 'Some laxatives hold magnesium, so count it before you take more.', from: ['cmdt_mg'] },
        { say: 'With kidney disease it can build up, so ask first.', from: ['cmdt_mg'] },
      ],
    ],
    with: {
      magnesium: [
        { say: 'Check the label first, because your laxative may already hold magnesium.', from: ['cmdt_mg'] },
        { say: 'With kidney disease, ask your doctor before either.', from: ['cmdt_mg'] },
      ],
    },
  },
  salt_substitute: {
    name: 'salt substitutes',
    pages: [
      [
        {
          say: "Many salt substitutes are potassium, so don't use them unless your doctor says so.",
          from: ['losalt', 'utd_hyperk'],
        },
        {
          say: 'They can be dangerous with kidney disease, or with heart or blood pressure tablets.',
          from: ['losalt', 'utd_hyperk'],
        },
      ],
    ],
    with: {
      potassium: [
        {
          say: "Don't add potassium to a salt substitute. Many are potassium already, and too much can stop the heart.",
          from: ['losalt', 'utd_hyperk', 'merck_hyperk'],
        },
      ],
    },
  },
} satisfies Partial<Record<MedicineId, MedicineWords>>;
