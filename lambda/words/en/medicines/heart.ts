import type { MedicineId } from '../../../knowledge/ids';
import type { MedicineWords } from '../../shape';

/** For blood pressure, heart and blood. */
export const heartMedicines = {
  diuretic: {
    name: 'water tablets',
    pages: [
      [
        {
          say: 'Water tablets can bring on cramps, and they can change the minerals in your blood.',
          from: ['garrison_2012', 'mg_int'],
        },
        { say: "Don't stop them, and don't add minerals on your own.", from: ['none'], caution: true },
        { say: 'Ask your doctor about a blood test.', from: ['none'], caution: true },
      ],
      [
        {
          say: 'Some make you lose magnesium and vitamin B1, and others hold on to potassium.',
          from: ['mg_int', 'furosemide_b1', 'utd_hyperk'],
        },
        {
          say: 'Some can lower sodium in older people. New confusion or falls need care soon.',
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
        { say: 'A blood test can help to decide.', from: ['none'], caution: true },
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
          say: 'Ask first, because some water tablets plus vitamin D can push blood calcium too high.',
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
        { say: 'Some blood pressure tablets make you hold on to potassium.', from: ['utd_hyperk'] },
        {
          say: "Don't add potassium tablets or salt substitutes unless your doctor says so.",
          from: ['utd_hyperk', 'losalt'],
        },
      ],
      [
        {
          say: 'Normal meals with fruit and vegetables are most often fine, unless your doctor has set a limit.',
          from: ['nap_2005_k', 'none'],
          caution: true,
        },
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
          say: "These water tablets hold on to potassium, so don't add potassium or salt substitutes unless your doctor says so.",
          from: ['utd_hyperk', 'nap_2005_k'],
        },
        {
          say: "They're linked with cramps too. Don't stop them on your own.",
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
          say: 'Weakness or an uneven heartbeat means call {emergency}.',
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
  statin: {
    name: 'statins',
    pages: [
      [
        {
          say: 'Statins add to cramps only a little, but they can now and then harm muscle.',
          from: ['garrison_2012', 'mp_statins'],
        },
        {
          say: "With muscle pain or weakness you can't explain, call {advice} today, before your next dose.",
          from: ['nhs_statins'],
        },
      ],
      [
        { say: 'Dark urine with muscle pain means [the hospital|hospital] now.', from: ['cdc_rhabdo'] },
        {
          say: 'Grapefruit juice, red yeast rice, and some antibiotics and antifungals can raise the risk.',
          from: ['none'],
          caution: true,
        },
      ],
    ],
    with: {
      magnesium: [
        {
          say: 'Ask a pharmacist first, because one statin needs a gap from magnesium.',
          from: ['none'],
          caution: true,
        },
      ],
    },
  },
  digoxin: {
    name: 'digoxin',
    pages: [
      [
        {
          say: 'With digoxin, potassium, magnesium and calcium all matter to your heart, so ask before any tablet.',
          from: ['fda_ppi', 'mayo_vitd_int', 'none'],
          caution: true,
        },
        { say: "Don't stop or change it on your own.", from: ['none'], caution: true },
      ],
      [
        {
          say: 'Cramps, weakness or an uneven heartbeat with digoxin need help fast: call {emergency}.',
          from: ['fda_ppi', 'none'],
          caution: true,
        },
      ],
    ],
    with: {
      magnesium: [
        {
          say: 'Ask your doctor first. Low magnesium makes digoxin riskier, so they may want to test it.',
          from: ['fda_ppi'],
        },
      ],
      potassium: [
        {
          say: "Don't take potassium with digoxin unless your doctor says so. Both too little and too much are dangerous.",
          from: ['none'],
          caution: true,
        },
      ],
      calcium: [
        {
          say: "Ask your doctor first, because high blood calcium with digoxin can upset the heart's rhythm.",
          from: ['none'],
          caution: true,
        },
      ],
      vitamin_d: [
        { say: 'Avoid high-dose vitamin D with digoxin, and ask your doctor before any.', from: ['mayo_vitd_int'] },
      ],
    },
  },
  blood_thinner: {
    name: 'blood thinners',
    pages: [
      [
        {
          say: 'With blood thinners, ask your clinic before any vitamin, above all vitamin K or vitamin E.',
          from: ['k2_2024', 'merck_vite'],
        },
        { say: 'Skip tonic water and quinine too unless they agree.', from: ['none'], caution: true },
      ],
      [
        { say: 'Vitamin K can block warfarin, and vitamin E can add to bleeding.', from: ['k2_2024', 'merck_vite'] },
        { say: 'Chamomile may clash with warfarin as well.', from: ['nccih_chamomile'] },
        { say: 'Ask before ibuprofen or naproxen.', from: ['aap_nsaid', 'none'], caution: true },
      ],
    ],
    with: {
      potassium: [
        {
          say: 'Ask your doctor first. One blood thinner given by needle can raise potassium.',
          from: ['none'],
          caution: true,
        },
      ],
    },
  },
} satisfies Partial<Record<MedicineId, MedicineWords>>;
