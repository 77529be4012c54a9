import type { InteractionModel } from '../../interaction-model/model';
import { circumstances } from '../../lambda/content/facts';
import { MEDICINES } from '../../lambda/content/ids';
import type { Act, AskAct, Context } from '../../lambda/nlu/acts';
import { understand } from '../../lambda/nlu/index';
import { sentenceOf } from '../../simulator/nlu/road';
import type { Nlu, NluResult, SlotMatch } from '../../simulator/nlu/types';

/** The intent that asks what an act asks: both roads are measured by the same rows. */
const OF_TOPIC: Partial<Record<AskAct['topic'], string>> = {
  overview: 'OverviewIntent',
  basics: 'CrampBasicsIntent',
  night: 'NightCrampsIntent',
  about: 'AboutNutrientIntent',
  signs: 'DeficiencySignsIntent',
  foods: 'FoodSourcesIntent',
  food_check: 'FoodCheckIntent',
  amount: 'DailyAmountIntent',
  too_much: 'TooMuchIntent',
  risk: 'RiskFactorsIntent',
  group: 'RiskFactorsIntent',
  supplements: 'SupplementsIntent',
  relief: 'ReliefIntent',
  prevention: 'PreventionIntent',
  remedy: 'RemedyIntent',
  causes: 'OtherCausesIntent',
  doctor: 'SeeDoctorIntent',
  doctor_test: 'SeeDoctorIntent',
  evidence: 'EvidenceIntent',
  neighbor: 'NeighborTopicIntent',
  help: 'AMAZON.HelpIntent',
};
const OF_KIND: Readonly<Record<Act['kind'], string>> = {
  crisis: 'WarningSignIntent',
  warning: 'WarningSignIntent',
  deny: 'AMAZON.NoIntent',
  refuse: 'AMAZON.NoIntent',
  confirm: 'AMAZON.YesIntent',
  unsure: 'AMAZON.FallbackIntent',
  state: 'state',
  ask: 'entry',
  progress: 'ReliefProgressIntent',
  inside: 'ReliefProgressIntent',
  correct: 'AMAZON.CancelIntent',
  follow: 'MoreIntent',
  end: 'AMAZON.StopIntent',
  cannot: 'AMAZON.FallbackIntent',
  out_of_scope: 'AMAZON.FallbackIntent',
};
const OF_FOLLOW: Readonly<Record<string, string>> = {
  sources: 'EvidenceIntent',
  repeat: 'AMAZON.RepeatIntent',
  back: 'AMAZON.PreviousIntent',
  start_over: 'AMAZON.StartOverIntent',
};

function intentOf(act: Act): string {
  // An entry answers more nearly what a topic answers broadly: the row knows the topic alone.
  if (act.kind === 'ask') return OF_TOPIC[act.topic === 'entry' ? (act.near ?? 'entry') : act.topic] ?? 'entry';
  if (act.kind === 'follow') return OF_FOLLOW[act.what] ?? OF_KIND.follow;
  return OF_KIND[act.kind];
}

const listed = (...ids: readonly (string | undefined)[]): readonly SlotMatch[] =>
  ids.flatMap((id) => (id === undefined ? [] : [{ spoken: id, matches: [{ id, name: id }] }]));

function slotsOf(act: Act): NluResult['slots'] {
  if (act.kind === 'warning') return { sign: listed(act.sign), nutrient: listed(act.nutrient) };
  if (act.kind === 'progress') return { progress: listed(act.state) };
  if (act.kind !== 'ask') return {};
  return {
    nutrient: listed(...(act.nutrients ?? [])),
    food: listed(...(act.foods ?? [])),
    medicine: listed(...(act.medicines ?? [])),
    group: listed(...(act.groups ?? [])),
    remedy: listed(act.remedy),
    cause: listed(act.cause),
    habit: listed(act.habit),
    muscle: listed(act.muscle),
    neighbor: listed(act.neighbor),
    test: listed(act.topic === 'doctor_test' ? 'blood_test' : undefined),
  };
}

/** Who somebody is and what they take counts where an intent has a slot for it. */
function statedIn(acts: readonly Act[]): NluResult['slots'] {
  const stated = acts.flatMap((act) => (act.kind === 'state' ? act.circumstances : []));
  const groups = stated.flatMap((id) => circumstances[id].group ?? []);
  return {
    group: listed(...groups),
    medicine: listed(...stated.filter((id) => MEDICINES.some((medicine) => medicine === id))),
  };
}

/** What was understood of a sentence, as the intent that would have asked the same. */
function asIntent(acts: readonly Act[]): NluResult {
  const main = acts.find(({ kind }) => kind !== 'state') ?? acts[0] ?? { kind: 'out_of_scope', score: 0 };
  const score = 'score' in main ? main.score : 1;
  const [own, stated] = [slotsOf(main), statedIn(acts)];
  const names = [...new Set([...Object.keys(own), ...Object.keys(stated)])];
  const slots = Object.fromEntries(names.map((name) => [name, [...(own[name] ?? []), ...(stated[name] ?? [])]]));
  return { intent: intentOf(main), slots, score, runnerUp: null };
}

/** Rows that are said in the middle of the exercise. */
const IN_RELIEF: Context = { inRelief: true, topic: 'relief' };

/** An understander whose whole sentences are understood by the product itself. */
export function resolving(model: InteractionModel, nlu: Nlu, inRelief: (utterance: string) => boolean): Nlu {
  const sentence = sentenceOf(model);
  return (utterance) => {
    const heard = nlu(utterance);
    if (heard.intent !== sentence?.intent) return heard;
    return asIntent(understand(utterance, inRelief(utterance) ? IN_RELIEF : {}));
  };
}
