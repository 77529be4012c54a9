import type { Act } from '../../../lambda/nlu/acts';

/** What the acts of an utterance are called by the older sets of rows: a topic, the kind of a small act, an alarm. */
export function namesOf(acts: readonly Act[]): string[] {
  return acts.flatMap((act): string[] => {
    if (act.kind === 'ask') return act.near ? [act.topic, `near ${act.near}`] : [act.topic];
    if (act.kind === 'follow') return ['follow', `follow/${act.what}`];
    return act.kind === 'warning' && act.conditional ? ['warning?'] : [act.kind];
  });
}

/** An alarm is what the conversation answers as one: said of somebody, or asked about and nothing else asked. */
export const isAlarm = (acts: readonly Act[]): boolean =>
  acts.some(
    (act) =>
      act.kind === 'crisis' ||
      (act.kind === 'warning' && (!act.conditional || !acts.some(({ kind }) => kind === 'ask'))),
  );

const ALARM = ['warning', 'warning?', 'crisis'];

/** Which topics answer a label of the questions that people asked in public. */
export const TOPICS: Readonly<Record<string, readonly string[]>> = {
  overview: ['overview', 'basics'],
  about: ['about'],
  symptoms: ['signs'],
  foods: ['foods'],
  food_check: ['food_check', 'remedy'],
  amount: ['amount'],
  too_much: ['too_much'],
  at_risk: ['risk', 'group'],
  supplements: ['supplements', 'remedy'],
  relief_now: ['relief', 'remedy'],
  prevent: ['prevention'],
  night_cramps: ['night'],
  causes_other: ['causes'],
  doctor: ['doctor', 'doctor_test'],
  red_flag: ALARM,
  evidence: ['evidence', 'remedy'],
  out_of_scope: ['out_of_scope', 'neighbor', 'cannot'],
};

/** Which topics and acts stand for an intent of the project's own set. */
export const INTENTS: Readonly<Record<string, readonly string[]>> = {
  OverviewIntent: ['overview'],
  CrampBasicsIntent: ['basics'],
  AboutNutrientIntent: ['about'],
  DeficiencySignsIntent: ['signs'],
  FoodSourcesIntent: ['foods'],
  FoodCheckIntent: ['food_check'],
  DailyAmountIntent: ['amount'],
  TooMuchIntent: ['too_much'],
  RiskFactorsIntent: ['risk', 'group'],
  SupplementsIntent: ['supplements'],
  ReliefIntent: ['relief'],
  ReliefProgressIntent: ['progress'],
  PreventionIntent: ['prevention'],
  RemedyIntent: ['remedy'],
  NightCrampsIntent: ['night'],
  OtherCausesIntent: ['causes'],
  SeeDoctorIntent: ['doctor', 'doctor_test'],
  WarningSignIntent: ALARM,
  EvidenceIntent: ['evidence', 'follow/sources'],
  NeighborTopicIntent: ['neighbor'],
  MoreIntent: ['follow'],
  'AMAZON.FallbackIntent': ['out_of_scope', 'neighbor', 'cannot'],
  'AMAZON.HelpIntent': ['help'],
  'AMAZON.StopIntent': ['end'],
  'AMAZON.CancelIntent': ['end', 'correct'],
  'AMAZON.RepeatIntent': ['follow'],
  'AMAZON.NextIntent': ['follow'],
  'AMAZON.PreviousIntent': ['follow'],
  'AMAZON.StartOverIntent': ['follow'],
  'AMAZON.NavigateHomeIntent': ['follow', 'end'],
  'AMAZON.YesIntent': ['confirm', 'ask'],
  'AMAZON.NoIntent': ['refuse', 'deny', 'end'],
};

/** Names of medicines that a stranger to the project gives to circumstances; null: the project has no such circumstance. */
const OTHER_NAMES: Readonly<Record<string, string | null>> = {
  bisphosphonate: 'bone_tablet',
  ppi: 'acid_blocker',
  potassium_sparing: 'potassium_sparing_diuretic',
  warfarin: 'blood_thinner',
  quinine: null,
};

export function circumstanceFor(name: string): string | null {
  const other = OTHER_NAMES[name];
  return other === undefined ? name : other;
}

/** What comes with a circumstance though nobody said it, and is no mistake. */
export const IMPLIED: ReadonlySet<string> = new Set([
  ...['female', 'male', 'kidney_disease', 'diabetes', 'high_blood_pressure', 'cancer_treatment', 'menopause'],
  ...['blood_pressure_tablet', 'diabetes_medicine', 'diuretic', 'gut_disease', 'gluten_free', 'thyroid', 'asthma'],
]);
