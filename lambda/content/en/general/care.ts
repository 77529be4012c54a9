import type { Pages } from '../../shape';

/** When to see a doctor. Where to call comes on the first page: the one who asks may be deciding just that. */
export const doctor: Pages = [
  [
    {
      say: 'See a doctor if cramps keep waking you, come often, hurt badly, or get in the way of your day.',
      from: ['nhs_cramps', 'nidirect_cramps', 'cleveland', 'mayo_night'],
    },
    { say: 'One swollen, warm or red leg needs care today.', from: ['nhlbi_dvt', 'hse_preg'] },
    {
      say: 'Call {emergency} for chest pain, trouble breathing, confusion, or a cold, numb leg.',
      from: ['glos_dvt', 'eah_2018', 'nz_limb'],
    },
  ],
  [
    {
      say: "See a doctor today for a cramp over ten minutes that won't stretch out, or muscle pain with a statin.",
      from: ['nhs_cramps', 'nhs_cramps_2017', 'nhs_statins'],
    },
    { say: "See one too if cramps don't ease after you change your diet or habits.", from: ['mayo_cramp'] },
  ],
  [
    {
      say: 'See one soon if your legs are numb, weak or getting thinner.',
      from: ['nhs_cramps', 'nhs_cramps_2017', 'mayo_night'],
    },
    {
      say: 'Do the same if cramps started with a new medicine, or if walking makes your legs hurt and rest helps.',
      from: ['garrison_2012', 'nhs_pad'],
    },
    { say: "Don't stop a medicine on your own.", from: ['none'], caution: true },
  ],
  [
    {
      say: 'Tell the doctor if you have diabetes, kidney disease or nerve damage, because each can be part of it.',
      from: ['none', 'aafp_2012'],
      caution: true,
    },
    { say: 'Mention cramps in the hands or face, twitching, or weight loss too.', from: ['none'], caution: true },
    { say: 'Take a list of your medicines along.', from: ['garrison_2012'] },
  ],
];

/** What a blood test can and can't show. */
export const bloodTest: Pages = [
  [
    {
      say: "A test can show low potassium, calcium, sodium or vitamin D, but most people with cramps don't need one.",
      from: ['cks', 'aafp_2012', 'msd_electrolytes'],
    },
    { say: 'Magnesium is harder. A blood test says little about how much your body holds.', from: ['ods_mg'] },
  ],
  [
    { say: 'If a cause seems likely, a doctor may check your minerals, blood sugar, thyroid or liver.', from: ['cks'] },
    {
      say: 'Ask about one if you take water tablets or acid blockers. Ask too with kidney disease.',
      from: ['fda_ppi', 'cmdt_mg', 'none'],
      caution: true,
    },
  ],
  [
    { say: 'A low result can guide treatment, so it beats guessing.', from: ['cks'] },
    { say: 'Potassium tablets in particular are risky unless a doctor has checked.', from: ['utd_hyperk', 'fss_k'] },
  ],
];

/** Tablets in general: ask first. */
export const supplements: Pages = [
  [
    {
      say: 'Ask a doctor or pharmacist first. No tablet is well proven to stop ordinary leg cramps.',
      from: ['cochrane_mg_2020', 'aafp_2017'],
    },
    {
      say: 'That counts most with other medicines, kidney disease or pregnancy.',
      from: ['cmdt_mg', 'utd_hyperk', 'hse_preg'],
    },
    { say: "Don't take potassium or salt tablets on your own.", from: ['utd_hyperk', 'fss_k', 'mayo_heat'] },
  ],
  [
    { say: "More isn't better. Too much vitamin B6 can harm nerves.", from: ['efsa_b6', 'nhs_b6'] },
    { say: 'Too much vitamin D can raise the calcium in your blood too far.', from: ['mayo_vitd_int'] },
    { say: 'Many products hold the same things, so add up the labels.', from: ['none'], caution: true },
  ],
  [
    {
      say: "If a test shows that you're low, tablets may be right for you, and a clinician will say which.",
      from: ['cks'],
    },
    { say: 'Limits for children are far lower, so never guess for a child.', from: ['ul_nap2000'] },
    { say: 'You can ask me about one nutrient, or one medicine.', from: [] },
  ],
];
