import type { MedicineId } from '../../ids';
import type { MedicineWords } from '../../shape';

/** Tablets that minerals can block, so that they need a gap. */
export const gapMedicines = {
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
          say: 'Leave a gap, because calcium can block some antibiotics. A pharmacist can say how long.',
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
          say: 'Call {emergency} for weakness or an uneven heartbeat.',
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
          say: "Keep iron apart from calcium and magnesium, because they don't mix well. A pharmacist can say for how long.",
          from: ['none'],
          caution: true,
        },
        { say: 'Keep iron locked away from children.', from: ['poison_org_iron', 'nc_poison_iron'] },
      ],
    ],
    with: {
      magnesium: [
        { say: "Take them apart, and ask a pharmacist how long. They don't mix well.", from: ['none'], caution: true },
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
} satisfies Partial<Record<MedicineId, MedicineWords>>;
