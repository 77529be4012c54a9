import type { MedicineId } from '../../ids';
import type { MedicineWords } from '../../shape';

/** For mood, nerves, seizures and pain. */
export const nerveMedicines = {
  lithium: {
    name: 'lithium',
    pages: [
      [
        {
          say: 'With lithium, keep your salt and fluids steady, and ask before any electrolyte drink.',
          from: ['nami_lithium'],
        },
        {
          say: 'Sweating, vomiting or [diarrhea|diarrhoea] can push lithium up, so call {advice} early.',
          from: ['nami_lithium', 'none'],
          caution: true,
        },
      ],
    ],
    with: {
      sodium: [
        { say: "Don't change your salt suddenly with lithium.", from: ['nami_lithium'] },
        {
          say: 'Too little salt, or heavy sweating, can push lithium up, and extra salt can lower it. Ask your doctor first.',
          from: ['nami_lithium'],
        },
      ],
      calcium: [
        {
          say: 'Ask your doctor first, because lithium plus calcium can push blood calcium too high.',
          from: ['goodrx_ca'],
        },
      ],
    },
  },
  antidepressant: {
    name: 'antidepressants',
    pages: [
      [
        { say: 'Some antidepressants can lower sodium, above all in older people.', from: ['hypona_eld'] },
        {
          say: "Don't stop yours, and don't add salt on your own. Ask about a blood test.",
          from: ['none'],
          caution: true,
        },
        { say: 'Call {emergency} for sudden confusion or a [seizure|fit].', from: ['eah_2018', 'none'], caution: true },
      ],
    ],
    with: {
      sodium: [
        {
          say: "Don't add salt on your own. If sodium is low, the tablet may be why, and a doctor can test it.",
          from: ['hypona_eld', 'none'],
          caution: true,
        },
      ],
    },
  },
  seizure_medicine: {
    name: 'seizure medicines',
    pages: [
      [
        {
          say: 'Some seizure medicines affect vitamin D and vitamin B6, so ask before you take either.',
          from: ['mayo_vitd_int', 'merck_b6'],
        },
        { say: "Don't stop or change the medicine on your own.", from: ['none'], caution: true },
      ],
    ],
    with: {
      vitamin_d: [
        {
          say: 'Ask your doctor, because some seizure medicines break vitamin D down faster.',
          from: ['mayo_vitd_int'],
        },
      ],
      vitamin_b6: [
        {
          say: 'Ask your doctor first, because B6 and some seizure medicines affect each other.',
          from: ['merck_b6', 'none'],
          caution: true,
        },
      ],
    },
  },
  levodopa: {
    name: 'levodopa',
    pages: [
      [
        {
          say: 'Ask before you take vitamin B6 with levodopa, because it can clash with levodopa taken on its own.',
          from: ['allina_b6', 'b6_inter2'],
        },
        { say: 'Many multivitamins hold B6, so check the label.', from: ['none'], caution: true },
      ],
    ],
    with: {
      vitamin_b6: [
        { say: 'Ask your doctor first, because B6 can clash with levodopa.', from: ['allina_b6', 'b6_inter2'] },
        { say: 'It matters much less when levodopa comes with carbidopa or benserazide.', from: ['b6_inter2'] },
      ],
    },
  },
  isoniazid: {
    name: 'isoniazid',
    pages: [
      [
        {
          say: "Doctors often prescribe vitamin B6 with isoniazid, so don't stop it if they did.",
          from: ['b6_inter2', 'allina_b6'],
        },
        { say: 'Ask before you add more.', from: ['allina_b6'] },
      ],
    ],
    with: {
      vitamin_b6: [
        { say: 'Keep taking B6 if your doctor prescribed it with isoniazid.', from: ['b6_inter2'] },
        { say: 'Ask before you add any more.', from: ['allina_b6'] },
      ],
    },
  },
  gabapentin: {
    name: 'gabapentin',
    pages: [
      [
        {
          say: 'Ask a pharmacist before magnesium with gabapentin, because they need a gap.',
          from: ['none'],
          caution: true,
        },
        { say: "Don't stop gabapentin suddenly.", from: ['none'], caution: true },
        {
          say: 'If someone on it is very sleepy or breathes slowly, call {emergency}.',
          from: ['fda_gabapentin', 'none'],
          caution: true,
        },
      ],
    ],
    with: {
      magnesium: [
        {
          say: 'Take them apart, and ask a pharmacist how long. Magnesium can block gabapentin.',
          from: ['none'],
          caution: true,
        },
      ],
    },
  },
  painkiller: {
    name: 'painkillers',
    pages: [
      [
        {
          say: 'Painkillers act too slowly to stop a cramp, though they may ease the soreness after.',
          from: ['nhs_cramps'],
        },
        {
          say: 'Ask before ibuprofen in pregnancy, with kidney, heart or stomach trouble, or on blood thinners.',
          from: ['aap_nsaid', 'none'],
          caution: true,
        },
      ],
      [
        { say: 'Naproxen is itself linked with cramps.', from: ['aafp_2012'] },
        {
          say: "Drugs like ibuprofen can raise potassium, so don't add potassium tablets.",
          from: ['utd_hyperk', 'nap_2005_k'],
        },
        { say: 'Ask too with blood pressure tablets, water tablets or lithium.', from: ['none'], caution: true },
      ],
    ],
    with: {
      potassium: [
        {
          say: 'Ask your doctor first, because drugs like ibuprofen can raise potassium.',
          from: ['utd_hyperk', 'nap_2005_k'],
        },
      ],
    },
  },
} satisfies Partial<Record<MedicineId, MedicineWords>>;
