import type { Pages } from '../../shape';

/** What can be behind leg cramps; the last page sums the guide up. */
export const overview: Pages = [
  [
    {
      say: 'Often no cause is found, but low magnesium, potassium, calcium, vitamin D, sodium or B vitamins can each play a part.',
      from: ['aafp_2012', 'mp_cramps', 'merck_mg', 'merck_hypoca', 'medicinenet_k'],
    },
    { say: 'Hard-worked muscles and too little water get the blame most.', from: ['mp_cramps', 'nhs_cramps'] },
  ],
  [
    { say: 'Low minerals are one possible reason, but most often not the main one.', from: ['aafp_2012', 'cks'] },
    { say: 'Family doctors think most night cramps come from tired muscles and nerves.', from: ['aafp_2012'] },
    { say: 'Age, late pregnancy, water tablets, statins and some illnesses can bring them on.', from: ['nhs_cramps'] },
  ],
  [
    {
      say: "To sum up, it's rarely one thing. Eat a good mix of plain foods, drink when you're thirsty, get a little sun, and stretch gently each day.",
      from: ['mayo_night', 'nhs_cramps', 'eah_2015', 'nhs_sun'],
    },
    { say: "If cramps go on, don't guess. Ask a doctor whether a test makes sense.", from: ['cks', 'nidirect_cramps'] },
  ],
];

/** What a cramp is. */
export const basics: Pages = [
  [
    { say: "A cramp is a muscle that tightens by itself, hurts, and won't let go.", from: ['mp_cramps', 'nhs_cramps'] },
    {
      say: 'It may last a few seconds or several minutes, and it can come out of nowhere.',
      from: ['mp_cramps', 'nhs_cramps'],
    },
    { say: 'Most pass on their own.', from: ['nhs_cramps'] },
  ],
  [
    { say: 'The calf is a common spot, and the foot and thigh can cramp too.', from: ['nhs_cramps', 'mp_cramps'] },
    { say: 'The muscle can stay sore for up to a day.', from: ['nhs_cramps'] },
    { say: "It isn't restless legs, where you feel you must move, and moving helps.", from: ['nidirect_rls'] },
  ],
  [
    {
      say: 'Muscles and nerves use magnesium, calcium, potassium and sodium to send their signals.',
      from: ['ods_mg', 'msd_electrolytes'],
    },
    { say: 'When one is truly low, muscles can twitch or lock up.', from: ['merck_mg', 'merck_hypoca'] },
    { say: "Yet most night cramps don't seem to come from low levels.", from: ['aafp_2012'] },
  ],
];

/** Why cramps come at night. */
export const night: Pages = [
  [
    {
      say: 'No one knows for sure why cramps come at night. Tired muscles and nerves are the best guess.',
      from: ['aafp_2012'],
    },
    { say: "They're common: about one in three people over sixty get leg cramps.", from: ['cks'] },
    { say: 'Gentle calf stretches before bed may make them milder.', from: ['cochrane_stretch_2021'] },
  ],
  [
    { say: 'Age, late pregnancy and hard exercise can bring them on.', from: ['nhs_cramps', 'hse_preg'] },
    { say: 'So can water tablets and some inhalers.', from: ['garrison_2012', 'rabbitt_2016'] },
    { say: 'In one study, people over sixty who drank alcohol had more night cramps.', from: ['annfammed_2018'] },
  ],
  [
    { say: 'In bed, keep the covers loose, and let your toes point up, not down.', from: ['mayo_night', 'cleveland'] },
    { say: 'If your legs feel restless and want to move, that may be restless legs instead.', from: ['nidirect_rls'] },
    { say: 'See a doctor if cramps keep waking you.', from: ['nhs_cramps', 'nidirect_cramps'] },
  ],
];
