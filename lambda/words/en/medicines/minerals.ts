import type { MedicineId } from '../../../knowledge/ids';
import type { MedicineWords } from '../../shape';

/** Tablets that need a gap from minerals, or hold some themselves. */
export const mineralMedicines = {
  acid_blocker: {
    name: 'acid blockers',
    pages: [
      [
        {
          say: 'Acid blockers taken for over a year can lower magnesium, which can bring on spasms.',
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
  thyroid_tablet: {
    name: 'thyroid tablets',
    pages: [
      [
        {
          say: 'Calcium, magnesium and iron can block thyroid tablets, so leave a gap.',
          from: ['ods_ca_int', 'medpill_levo', 'none'],
          caution: true,
        },
        { say: 'A pharmacist can tell you how long.', from: ['none'], caution: true },
      ],
      [
        {
          say: 'If you still feel tired, cold and crampy, ask for a blood test, because a slow thyroid can do that.',
          from: ['nhs_thyroid', 'aan_2010_news'],
        },
      ],
    ],
    with: {
      magnesium: [
        {
          say: 'Keep magnesium at least four hours away from your thyroid tablet, and ask a pharmacist.',
          from: ['medpill_levo'],
        },
      ],
      calcium: [
        {
          say: 'Keep calcium at least four hours away from your thyroid tablet, and ask a pharmacist.',
          from: ['ods_ca_int', 'medpill_levo'],
        },
      ],
    },
  },
  antibiotic: {
    name: 'antibiotics',
    pages: [
      [
        {
          say: "Some antibiotics don't work well beside magnesium, calcium or iron, so ask a pharmacist about a gap.",
          from: ['mg_int', 'ods_ca_int', 'none'],
          caution: true,
        },
        { say: 'One kind, trimethoprim, can raise potassium.', from: ['bmj_trimeth'] },
      ],
    ],
    with: {
      magnesium: [
        {
          say: 'Leave a gap of two to four hours, or as your pharmacist says. Magnesium can block some antibiotics.',
          from: ['mg_int'],
        },
      ],
      calcium: [
        {
          say: 'Leave a gap, and ask a pharmacist how long. Calcium can block some antibiotics.',
          from: ['ods_ca_int', 'none'],
          caution: true,
        },
      ],
      potassium: [
        { say: 'Ask first, because some antibiotics, such as trimethoprim, raise potassium.', from: ['bmj_trimeth'] },
      ],
    },
  },
  trimethoprim: {
    name: 'trimethoprim',
    pages: [
      [
        {
          say: "Trimethoprim can raise potassium, so don't add potassium tablets or salt substitutes.",
          from: ['bmj_trimeth', 'utd_hyperk'],
        },
        { say: 'Tell whoever prescribes it about blood pressure tablets or spironolactone.', from: ['bmj_trimeth'] },
        {
          say: 'Weakness or an uneven heartbeat means call {emergency}.',
          from: ['utd_hyperk', 'merck_hyperk', 'none'],
          caution: true,
        },
      ],
    ],
    with: {
      potassium: [
        {
          say: "Don't take potassium with trimethoprim unless your doctor says so. Both raise it, and too much can stop the heart.",
          from: ['bmj_trimeth', 'merck_hyperk'],
        },
      ],
    },
  },
  bone_tablet: {
    name: 'bone tablets',
    pages: [
      [
        {
          say: "Calcium and magnesium can block bone tablets, so don't take them together.",
          from: ['alend_sheet', 'hcn_mg'],
        },
        {
          say: 'Take the bone tablet first, as your leaflet says. A pharmacist can tell you the gap.',
          from: ['alend_sheet'],
        },
      ],
    ],
    with: {
      magnesium: [
        { say: 'Keep magnesium about two hours away from your bone tablet, and ask a pharmacist.', from: ['hcn_mg'] },
      ],
      calcium: [
        {
          say: 'Never take them together. The bone tablet goes first, and calcium ideally four hours later.',
          from: ['alend_sheet'],
        },
      ],
    },
  },
  iron_tablet: {
    name: 'iron tablets',
    pages: [
      [
        {
          say: 'Iron, calcium and magnesium can block each other, so leave a gap and ask a pharmacist.',
          from: ['none'],
          caution: true,
        },
        { say: 'Keep iron locked away from children.', from: ['poison_org_iron', 'nc_poison_iron'] },
      ],
    ],
    with: {
      magnesium: [
        {
          say: 'Take them apart, and ask a pharmacist how long. They can block each other.',
          from: ['none'],
          caution: true,
        },
      ],
      calcium: [
        {
          say: 'Take them apart, and ask a pharmacist how long. Calcium can block iron.',
          from: ['none'],
          caution: true,
        },
      ],
    },
  },
  hiv_medicine: {
    name: 'HIV medicines',
    pages: [
      [
        {
          say: 'Calcium and magnesium can block some HIV medicines, so ask your pharmacist before either.',
          from: ['ods_ca_int', 'none'],
          caution: true,
        },
        { say: "Don't skip a dose of the HIV medicine for it.", from: ['none'], caution: true },
      ],
    ],
    with: {
      magnesium: [
        {
          say: 'Ask your HIV pharmacist first, because magnesium can block some of these medicines.',
          from: ['none'],
          caution: true,
        },
      ],
      calcium: [
        {
          say: 'Ask your HIV pharmacist about the gap. One of these goes two hours before calcium, or six hours after.',
          from: ['ods_ca_int'],
        },
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
