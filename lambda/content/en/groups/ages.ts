import type { GroupId } from '../../ids';
import type { Topic } from '../../shape';

/** Times of life, and ways of eating and moving. */
export const ageGroups = {
  pregnancy: {
    name: 'pregnancy',
    pages: [
      [
        {
          say: "No tablet is proven to stop leg cramps in pregnancy. They're common then, mostly at night.",
          from: ['hse_preg', 'cochrane_preg_2020'],
        },
        { say: 'Check any tablet with your midwife or doctor.', from: ['hse_preg'] },
        { say: 'If one leg is red, swollen or sore, get seen today.', from: ['hse_preg', 'none'], caution: true },
      ],
      [
        {
          say: "To ease one, rub the muscle, and put your heel down so the toes come up. Don't yank the toes.",
          from: ['hse_preg'],
        },
        {
          say: 'Call your midwife or hospital at once for a bad headache, blurred sight or sudden swelling.',
          from: ['nhs_preecl'],
        },
      ],
      [
        {
          say: "Don't start quinine, CBD or high-dose vitamins on your own. If one was prescribed, ask before you stop.",
          from: ['cochrane_preg_2020', 'fda_cbd', 'none'],
          caution: true,
        },
        {
          say: 'Leave out liver and cod liver oil, and keep to the limits on tuna and oily fish.',
          from: ['none'],
          caution: true,
        },
        {
          say: 'In pregnancy and the weeks after birth, call {emergency} for chest pain or trouble breathing.',
          from: ['glos_dvt', 'none'],
          caution: true,
        },
      ],
    ],
  },
  over_seventy: {
    name: 'older adults',
    pages: [
      [
        {
          say: 'Cramps at night are common as you get older, and some medicines add to them.',
          from: ['cks', 'garrison_2012'],
        },
        {
          say: "Ask a pharmacist to look over yours, and don't stop one on your own.",
          from: ['garrison_2012', 'none'],
          caution: true,
        },
        { say: "Unless a doctor tells you to, don't take potassium or extra salt.", from: ['fss_k', 'mp_sodium'] },
      ],
      [
        {
          say: 'After a cramp at night, stand up slowly and hold on, because falls are easy then.',
          from: ['none'],
          caution: true,
        },
        {
          say: 'New confusion, or falls, can be a sign of low sodium, so get help soon.',
          from: ['hypona_eld', 'none'],
          caution: true,
        },
        { say: 'Muscle relaxants bring sleepiness and falls.', from: ['beers_report'] },
      ],
    ],
  },
  children: {
    name: 'children',
    pages: [
      [
        {
          say: "When both legs ache in the evening but are fine by morning, it's often growing pains.",
          from: ['nhs_growing'],
        },
        {
          say: 'See a doctor the same day if just one leg hurts, for a limp, swelling or fever, or if the child looks ill.',
          from: ['ggc_child', 'swl_limp'],
        },
      ],
      [
        {
          say: "Don't guess at tablets for a child. A child's limit is far lower than an adult's.",
          from: ['ul_nap2000'],
        },
        { say: 'No aspirin under sixteen, unless a doctor says so.', from: ['nhs_growing'] },
        { say: "If a child can't stand on the leg, get help today.", from: ['swl_limp', 'ggc_child'] },
      ],
    ],
  },
  vegans: {
    name: 'vegans',
    pages: [
      [
        { say: 'Magnesium and potassium are easy to get from plants.', from: ['tyneside_vegan', 'ods_mg'] },
        { say: 'Plan for vitamin B12, calcium and vitamin D.', from: ['tyneside_vegan'] },
        {
          say: 'B12 has to come from fortified food or a tablet, because plants are no real source.',
          from: ['tyneside_vegan'],
        },
      ],
      [
        {
          say: 'Too little B12 can bring tiredness, weakness, or pins and needles. A blood test can find it.',
          from: ['wales_b12'],
        },
        {
          say: 'Fortified plant drinks and tofu set with calcium help most. Spinach barely does.',
          from: ['nhs_ca', 'nap_ca_lactose', 'usda_sr27'],
        },
      ],
    ],
  },
  athletes: {
    name: 'athletes',
    pages: [
      [
        {
          say: 'If a muscle cramps while you train or play, stop, and stretch it gently.',
          from: ['eamc_2022', 'aaos'],
        },
        {
          say: "Drink when you're thirsty and no more. It can be dangerous to force water or sports drinks.",
          from: ['eah_2015', 'eah_2018'],
        },
      ],
      [
        {
          say: 'Cramps in sport have more than one cause, and lost salt is only one idea.',
          from: ['eamc_2022', 'bergeron_2008'],
        },
        {
          say: 'Call {emergency} for confusion, vomiting or collapse. For dark urine with bad muscle pain, go to [the hospital|hospital] now.',
          from: ['eah_2018', 'cdc_rhabdo'],
        },
      ],
      [
        {
          say: 'Use the same care with salt tablets and powders: ask first with heart, kidney or blood pressure trouble.',
          from: ['mayo_heat', 'mp_sodium'],
        },
        {
          say: 'For cramps in the heat, rest somewhere cool, and wait some hours before hard effort.',
          from: ['mayo_heat'],
        },
      ],
    ],
  },
} satisfies Partial<Record<GroupId, Topic>>;
