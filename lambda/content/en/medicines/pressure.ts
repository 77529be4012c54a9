import type { MedicineId } from '../../ids';
import type { MedicineWords } from '../../shape';

/** Water tablets and blood pressure tablets. */
export const pressureMedicines = {
  diuretic: {
    name: 'water tablets',
    pages: [
      [
        {
          say: 'Water tablets can bring on cramps, and they can change the minerals in your blood.',
          from: ['garrison_2012', 'mg_int'],
        },
        { say: "Don't stop them, and don't add minerals on your own.", from: ['none'], caution: true },
        { say: 'Ask your doctor whether a blood test makes sense.', from: ['none'], caution: true },
      ],
      [
        {
          say: 'Some make you lose magnesium and vitamin B1, and others hold on to potassium.',
          from: ['mg_int', 'furosemide_b1', 'utd_hyperk'],
        },
        {
          say: 'Some can lower sodium in older people, so see a doctor soon for new confusion or falls.',
          from: ['hypona_eld', 'none'],
          caution: true,
        },
        {
          say: 'Vomiting, [diarrhea|diarrhoea] or heat can make it worse, so call early.',
          from: ['none'],
          caution: true,
        },
      ],
    ],
    with: {
      magnesium: [
        {
          say: 'Ask your doctor first, because some water tablets lower magnesium and others hold on to it.',
          from: ['mg_int', 'none'],
          caution: true,
        },
        { say: 'They may want a blood test before they decide.', from: ['none'], caution: true },
      ],
      potassium: [
        {
          say: "Don't take potassium tablets with water tablets unless your doctor says so.",
          from: ['utd_hyperk', 'nap_2005_k'],
        },
        {
          say: 'Some of them already hold potassium in, and too much can stop the heart.',
          from: ['utd_hyperk', 'merck_hyperk'],
        },
      ],
      calcium: [
        {
          say: 'Ask first, because some water tablets plus calcium can push blood calcium too high.',
          from: ['goodrx_ca'],
        },
      ],
      vitamin_d: [
        {
          say: 'Ask first, because vitamin D with some water tablets can raise blood calcium too far.',
          from: ['mayo_vitd_int'],
        },
      ],
      sodium: [
        {
          say: "Don't add salt on your own. Water tablets can change your sodium, and a doctor can check it.",
          from: ['hypona_eld', 'none'],
          caution: true,
        },
      ],
      vitamin_b1: [
        {
          say: 'Ask your doctor about it, because water tablets can make you lose vitamin B1.',
          from: ['furosemide_b1'],
        },
      ],
    },
  },
  blood_pressure_tablet: {
    name: 'blood pressure tablets',
    pages: [
      [
        { say: 'Some blood pressure tablets keep potassium in your body.', from: ['utd_hyperk'] },
        {
          say: "Don't add potassium tablets or salt substitutes without asking your doctor.",
          from: ['utd_hyperk', 'losalt'],
        },
      ],
      [
        { say: 'How much potassium to eat is for your clinician to say, so ask.', from: ['nap_2005_k'] },
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
          say: "Don't take potassium tablets or salt substitutes with blood pressure tablets unless your doctor says so.",
          from: ['utd_hyperk', 'losalt'],
        },
        {
          say: 'Some of these tablets hold potassium in, and too much can stop the heart.',
          from: ['utd_hyperk', 'merck_hyperk'],
        },
      ],
      sodium: [
        {
          say: 'Extra salt works against them, because it raises blood pressure. Ask before salt tablets or electrolyte drinks.',
          from: ['mp_sodium', 'none'],
          caution: true,
        },
      ],
      vitamin_b6: [
        { say: 'Ask first if yours is hydralazine, because B6 and that one affect each other.', from: ['allina_b6'] },
      ],
    },
  },
  potassium_sparing_diuretic: {
    name: 'potassium-sparing water tablets',
    pages: [
      [
        {
          say: 'These water tablets keep potassium in, so add no potassium or salt substitute unless your doctor says so.',
          from: ['utd_hyperk', 'nap_2005_k'],
        },
        {
          say: "They're linked with cramps too. Don't stop them without asking.",
          from: ['garrison_2012', 'none'],
          caution: true,
        },
      ],
      [
        {
          say: 'The antibiotic trimethoprim makes the risk of high potassium much greater, so tell whoever prescribes it.',
          from: ['bmj_trimeth'],
        },
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
          say: "Don't take potassium tablets or salt substitutes with these unless your doctor says so.",
          from: ['utd_hyperk', 'nap_2005_k'],
        },
        {
          say: 'They already hold potassium in, and too much can stop the heart.',
          from: ['utd_hyperk', 'merck_hyperk'],
        },
      ],
      magnesium: [
        {
          say: 'Ask your doctor first, because these water tablets can hold magnesium in too.',
          from: ['none'],
          caution: true,
        },
      ],
    },
  },
} satisfies Partial<Record<MedicineId, MedicineWords>>;
