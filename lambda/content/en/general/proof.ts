import type { Pages } from '../../shape';

/** How the guide knows what it says. */
export const evidence: Pages = [
  [
    {
      say: 'What I say comes from research reviews, hospitals and health services, and I tell you when the proof is thin.',
      from: [],
    },
    { say: 'For leg cramps, strong proof is rare.', from: ['aafp_2017', 'cochrane_mg_2020', 'cochrane_stretch_2021'] },
  ],
  [
    {
      say: 'For magnesium tablets, a large review found little or no benefit in older adults.',
      from: ['cochrane_mg_2020'],
    },
    { say: 'For stretching, the proof is weak, but it may make night cramps milder.', from: ['cochrane_stretch_2021'] },
    {
      say: 'Quinine helps a little, but its harms are too great for routine use.',
      from: ['aafp_2017', 'fda_quinine', 'mhra_quinine_2010'],
    },
  ],
  [
    { say: 'Food figures come from US Department of Agriculture tables.', from: ['usda_sr27'] },
    { say: "Advice can change, and I'm no doctor, so check with yours before you act on something big.", from: [] },
    { say: 'You can ask me how I know after any answer.', from: [] },
  ],
];

/** Which home remedies have any evidence. */
export const remediesGeneral: Pages = [
  [
    {
      say: 'Stretching the muscle comes first. No home remedy is well proven for leg cramps.',
      from: ['nhs_cramps', 'mp_cramps', 'aafp_2017'],
    },
    { say: 'Warmth may relax a tight muscle.', from: ['aaos', 'mayo_night'] },
    {
      say: "Pickle juice made cramps milder in a small trial of people with liver disease, but it's very salty.",
      from: ['piccles_2022'],
    },
  ],
  [
    {
      say: "Bananas, mustard and vinegar haven't been shown to stop a cramp.",
      from: ['banana_2012', 'miller_2014', 'mnt_acv'],
    },
    { say: 'Neither have magnesium sprays, Epsom salt, or soap in the bed.', from: ['grober_2017', 'mcgill_soap'] },
    { say: 'None of them replaces a check if cramps go on.', from: ['nidirect_cramps'] },
  ],
  [
    {
      say: 'Be careful with tonic water, salt, and potassium drinks or tablets.',
      from: ['fda_quinine_adv', 'mp_sodium', 'utd_hyperk'],
    },
    {
      say: 'Quinine tablets can cause serious bleeding, so never borrow them.',
      from: ['fda_quinine', 'mhra_quinine_2010'],
    },
    { say: 'You can ask me about any one by name.', from: [] },
  ],
];

/** Causes beyond nutrients. */
export const causesGeneral: Pages = [
  [
    {
      say: "Often there's no clear cause. Age, exercise, pregnancy and too little water can play a part.",
      from: ['aafp_2012', 'nhs_cramps', 'mp_cramps'],
    },
    { say: 'Water tablets, statins and some inhalers can too.', from: ['nhs_cramps', 'garrison_2012'] },
    { say: "Don't stop a medicine on your own.", from: ['none'], caution: true },
  ],
  [
    {
      say: 'Illness can be behind cramps too: liver, thyroid, nerve or artery trouble, for example.',
      from: ['nhs_cramps', 'aafp_2012', 'aan_2010_news', 'nhlbi_pad'],
    },
    { say: 'Diabetes and kidney disease can play a part as well.', from: ['none', 'aafp_2012'], caution: true },
    { say: 'Tell your doctor about cramps if you have one of these.', from: ['none'], caution: true },
  ],
  [
    {
      say: "Low minerals can cause cramps, but most often they aren't the main reason.",
      from: ['aafp_2012', 'mp_cramps'],
    },
    {
      say: 'Leg pain that comes on walking and goes with rest may be the blood flow, so ask about it.',
      from: ['nhs_pad', 'nhlbi_pad'],
    },
  ],
];
