import type { Screen } from '../../lambda/guide/types';
import { serving } from '../../testing/serving';

const OVERVIEW: Screen = {
  kind: 'overview',
  title: 'Leg cramp guide',
  ease: null,
  tiles: [
    { nutrient: 'magnesium', name: 'Magnesium' },
    { nutrient: 'potassium', name: 'Potassium' },
    { nutrient: 'calcium', name: 'Calcium' },
    { nutrient: 'vitamin_d', name: 'Vitamin D' },
    { nutrient: 'sodium', name: 'Sodium' },
    { nutrient: 'b_vitamins', name: 'B vitamins' },
  ],
  hint: 'Tap one, or say its name',
};

/** Screens with data like the guide's, the longest that it can give among them. */
export const FIXTURES: Readonly<Record<string, Screen>> = {
  overview: OVERVIEW,
  'overview, opening': { ...OVERVIEW, ease: 'Ease a cramp now' },
  nutrient: {
    kind: 'nutrient',
    title: 'Magnesium',
    nutrient: 'magnesium',
    unit: 'mg',
    facts: [
      { label: 'A day', value: '310–420 mg' },
      { label: 'Upper limit', value: '350 mg' },
    ],
    bars: [
      {
        food: 'pumpkin_seeds',
        name: 'Pumpkin seeds',
        serving: serving('An ounce of pumpkin seeds', 'pumpkin seeds'),
        amount: 155,
        share: 37,
      },
      {
        food: 'spinach',
        name: 'Cooked spinach',
        serving: serving('Half a cup of cooked spinach', 'cooked spinach'),
        amount: 78,
        share: 19,
      },
      {
        food: 'canned_sockeye_salmon',
        name: 'Canned sockeye salmon with bones',
        serving: serving('Three ounces of canned sockeye salmon with bones', 'canned sockeye salmon with bones'),
        amount: 25,
        share: 6,
      },
    ],
  },
  'nutrient with long facts': {
    kind: 'nutrient',
    title: 'Vitamin B5',
    nutrient: 'vitamin_b5',
    unit: 'mg',
    facts: [
      { label: 'A day', value: '5 mg' },
      { label: 'Upper limit', value: 'Ask a clinician before you take any tablets' },
    ],
    bars: [
      { food: 'beef_liver', name: 'Beef', serving: serving('Three ounces of beef', 'beef'), amount: null, share: null },
    ],
  },
  foods: {
    kind: 'foods',
    title: 'Magnesium',
    unit: 'mg',
    bars: [
      {
        food: 'pumpkin_seeds',
        name: 'Pumpkin seeds',
        serving: serving('An ounce of pumpkin seeds', 'pumpkin seeds'),
        amount: 155,
        share: 37,
      },
      { food: 'almonds', name: 'Almonds', serving: serving('An ounce of almonds', 'almonds'), amount: 79, share: 19 },
      {
        food: 'spinach',
        name: 'Cooked spinach',
        serving: serving('Half a cup of cooked spinach', 'cooked spinach'),
        amount: 78,
        share: 19,
      },
    ],
    more: 'More',
    note: "Share of an adult's day",
  },
  'foods, many and long': {
    kind: 'foods',
    title: 'Potassium',
    unit: 'mg',
    bars: [
      { food: 'banana', name: 'Banana', serving: serving('One medium banana', 'banana'), amount: 420, share: 12 },
      {
        food: 'canned_sockeye_salmon',
        name: 'Canned sockeye salmon with bones',
        serving: serving('Three ounces of canned sockeye salmon with bones', 'canned sockeye salmon with bones'),
        amount: 285,
        share: 8,
      },
      {
        food: 'canned_chickpeas',
        name: 'Canned chickpeas with their liquid',
        serving: serving('Half a cup of canned chickpeas with their liquid', 'canned chickpeas with their liquid'),
        amount: 1150,
        share: 134,
      },
      { food: 'avocado', name: 'Avocado', serving: serving('Half an avocado', 'avocado'), amount: null, share: null },
      {
        food: 'yogurt',
        name: 'Plain fat-free Greek yogurt',
        serving: serving('A cup of plain fat-free Greek yogurt', 'plain fat-free Greek yogurt'),
        amount: 580,
        share: 17,
      },
      {
        food: 'potato',
        name: 'Baked potato',
        serving: serving('One medium baked potato', 'baked potato'),
        amount: 940,
        share: 28,
      },
      {
        food: 'lentils',
        name: 'Cooked lentils',
        serving: serving('Half a cup of cooked lentils', 'cooked lentils'),
        amount: 365,
        share: 11,
      },
      { food: 'milk', name: 'Milk', serving: serving('A cup of milk', 'milk'), amount: 365, share: 11 },
    ],
    more: null,
    note: "Share of an adult's day",
  },
  'foods without a day to compare with': {
    kind: 'foods',
    title: 'Vitamin D',
    unit: 'µg',
    bars: [
      { food: 'egg', name: 'Egg', serving: serving('One large egg', 'egg'), amount: 1.1, share: null },
      {
        food: 'milk',
        name: 'Fortified milk',
        serving: serving('A cup of fortified milk', 'fortified milk'),
        amount: 2.9,
        share: null,
      },
    ],
    more: 'More',
    note: "Share of an adult's day",
  },
  food: {
    kind: 'food',
    title: 'Canned sockeye salmon with bones',
    serving: serving('Three ounces of canned sockeye salmon with bones', 'canned sockeye salmon with bones'),
    rows: [
      { nutrient: 'magnesium', name: 'Magnesium', value: '25 mg', share: 6 },
      { nutrient: 'potassium', name: 'Potassium', value: '285 mg', share: 8 },
      { nutrient: 'calcium', name: 'Calcium', value: '190 mg', share: 19 },
      { nutrient: 'vitamin_d', name: 'Vitamin D', value: '17.9 µg', share: 119 },
      { nutrient: 'sodium', name: 'Sodium', value: '345 mg', share: null },
      { nutrient: 'vitamin_b1', name: 'Vitamin B1', value: '–', share: null },
      { nutrient: 'vitamin_b5', name: 'Vitamin B5', value: '0.5 mg', share: 10 },
      { nutrient: 'vitamin_b6', name: 'Vitamin B6', value: '0.1 mg', share: 8 },
    ],
  },
  'relief, calf': {
    kind: 'relief',
    title: 'Ease the cramp',
    muscle: 'calf',
    step: 'stretch',
    text: 'Calf stretch',
    seconds: 20,
    buttons: [
      { label: 'It eased', touch: 'eased' },
      { label: 'Still hurts', touch: 'same' },
    ],
  },
  'relief, thigh': {
    kind: 'relief',
    title: 'Ease the cramp',
    muscle: 'thigh',
    step: 'again',
    text: 'Thigh stretch',
    seconds: 20,
    buttons: [
      { label: 'It eased', touch: 'eased' },
      { label: 'Still hurts', touch: 'same' },
    ],
  },
  'relief, foot': {
    kind: 'relief',
    title: 'Ease the cramp',
    muscle: 'foot',
    step: 'rub',
    text: 'Stretch the leg out straight. Then gently draw the toes up toward your shin. Keep the heel on the floor, and breathe slowly.',
    seconds: 0,
    buttons: [{ label: 'Again', touch: 'again' }],
  },
  warning: {
    kind: 'warning',
    title: 'A swollen, warm or red leg',
    points: [
      "See a doctor today. One leg that's swollen, warm or red can be a blood clot.",
      "Don't rub it.",
      'With chest pain or trouble breathing, call 911 now.',
    ],
    call: 'Call 911',
  },
  'warning, long': {
    kind: 'warning',
    title: 'A drooping face, slurred speech or sudden weakness on one side',
    points: [
      "Call 911 if weakness is new and severe, if it's spreading, or if it's hard to breathe or swallow.",
      'A bad headache, blurred sight, rib pain, vomiting or sudden swelling in pregnancy or after birth could be pre-eclampsia.',
      'It can come from very low or very high potassium, or from a nerve.',
      'Milder weakness still needs a doctor soon.',
    ],
    call: 'Call 911',
  },
  'warning without a number': {
    kind: 'warning',
    title: 'Muscle pain with a statin',
    points: [
      'Call your doctor today, before your next dose, if you take a statin and your muscles hurt for no clear reason.',
      'If your urine goes dark as well, go to the hospital at once.',
    ],
    call: null,
  },
  'warning, calm': {
    kind: 'warning',
    title: 'You are not alone',
    points: [
      "I'm really glad you said that. You don't have to carry this alone.",
      'If you might act on it, or have taken something, call 999.',
      'Stay near someone, and put pills and anything else that could hurt you out of reach.',
    ],
    call: 'Call 116 123',
    calm: true,
  },
  sources: {
    kind: 'sources',
    title: 'Sources',
    rows: [
      {
        publisher: 'Cochrane',
        title: 'Cochrane 2020, Garrison et al., Magnesium for skeletal muscle cramps (CD009402.pub3)',
      },
      {
        publisher: 'U.S. Department of Agriculture',
        title:
          'USDA National Nutrient Database for Standard Reference, release 27 (abbreviated file) with SR28 household weights',
      },
      { publisher: 'NHS', title: 'NHS, Leg cramps (current-style page)' },
      { publisher: 'Mayo Clinic', title: 'Mayo Clinic, Night leg cramps: when to see a doctor (2013)' },
      { publisher: 'Cleveland Clinic', title: 'Cleveland Clinic, Leg cramps: living with' },
    ],
  },
  text: {
    kind: 'text',
    title: 'Pickle juice',
    points: [
      'A small trial found that it shortened cramps that were set off in a laboratory.',
      'Nobody has shown that it prevents cramps at night.',
      'It is very salty. With high blood pressure, heart or kidney disease, leave it out.',
    ],
    lead: 2,
    hint: 'For education, not medical advice.',
  },
  'text, long': {
    kind: 'text',
    title: 'Potassium-sparing water tablets',
    points: [
      'Some water tablets keep potassium in the body, so salt substitutes and potassium tablets can be dangerous with them.',
      "Don't stop a medicine on your own; ask your doctor or pharmacist, who can test your blood and look at all of your tablets.",
      'Tell them about the cramps, when they come, and what you take, also what you buy without a prescription.',
      'A doctor can test for a low level.',
    ],
    lead: 2,
    hint: 'For education, not medical advice.',
  },
};
