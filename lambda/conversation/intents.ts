import { circumstancesOf } from '../content/facts';
import type { CircumstanceId, GroupId, NutrientId, SignId } from '../content/ids';
import { OPTIONS_AT_MOST } from '../guide/fields';
import { isNutrientTopic } from '../guide/topics';
import type { Act, AskAct, TopicId } from '../nlu/acts';
import { nutrientInTalk } from './asked';
import { graveOf, type Rescued, rescued, withRescued } from './rescue';
import type { SlotName, Slots } from './slots';
import type { State } from './state';

interface Said {
  readonly slots: Slots;
  readonly state: State;
}

type Reading = (said: Said) => readonly Act[];

/** What a bare intent asks, and the built-ins. */
const asks =
  (topic: TopicId): Reading =>
  (said) => [ask(topic, said)];
const act =
  (one: Act): Reading =>
  () => [one];

function ids<N extends SlotName>({ slots }: Said, name: N): readonly string[] {
  return slots[name].flatMap((value) => value.ids);
}

/** Each value's own id: of several that one value could be, the first. */
function firsts<N extends SlotName>({ slots }: Said, name: N): readonly string[] {
  return slots[name].flatMap((value) => value.ids.slice(0, 1));
}

function ask(topic: TopicId, said: Said): AskAct {
  const { slots } = said;
  const options = optionsIn(said);
  const one = (name: SlotName) => firsts(said, name)[0];
  const nutrients = firsts(said, 'nutrient') as readonly NutrientId[];
  return {
    kind: 'ask',
    topic,
    ...(nutrients.length > 0 && { nutrients }),
    ...(slots.food.length > 0 && { foods: firsts(said, 'food') }),
    ...(one('remedy') && { remedy: one('remedy') }),
    ...(ids(said, 'medicine').length > 0 && { medicines: ids(said, 'medicine') }),
    ...(one('cause') && { cause: one('cause') }),
    ...(one('habit') && { habit: one('habit') }),
    ...(one('muscle') && { muscle: one('muscle') }),
    ...(one('neighbor') && { neighbor: one('neighbor') }),
    ...(ids(said, 'group').length > 0 && { groups: ids(said, 'group') }),
    ...(options && { options }),
    score: 1,
  } as AskAct;
}

/** One value that could be several things: asked about. */
function optionsIn({ slots }: Said): AskAct['options'] {
  for (const slot of ['nutrient', 'food'] as const) {
    const [only, ...others] = slots[slot];
    if (only && others.length === 0 && only.ids.length > 1)
      return { slot, ids: only.ids.slice(0, OPTIONS_AT_MOST) } as AskAct['options'];
  }
  return undefined;
}

/** Who a group or a medicine says that somebody is: kept for the session. */
function statedIn(said: Said): readonly Act[] {
  const groups = ids(said, 'group').flatMap((group) => circumstancesOf(group as GroupId));
  const circumstances = [...new Set([...groups, ...ids(said, 'medicine')])] as readonly CircumstanceId[];
  return circumstances.length > 0 ? [{ kind: 'state', who: 'speaker', circumstances, score: 1 }] : [];
}

function about(said: Said): readonly Act[] {
  const { expects, subject } = said.state;
  const linked = ids(said, 'link').length > 0 && subject && isNutrientTopic(subject.topic) ? subject.topic : undefined;
  const expected = expects?.slot === 'nutrient' && isNutrientTopic(expects.for) ? expects.for : undefined;
  return [ask((linked ?? expected ?? 'about') as TopicId, said)];
}

function warning(said: Said): readonly Act[] {
  const nutrient = firsts(said, 'nutrient')[0] as NutrientId | undefined;
  const signs = ids(said, 'sign');
  // Too much of a nutrient, where no other sign was said.
  const all = signs.length > 0 ? signs : [said.slots.sign.length === 0 && nutrient ? 'overdose' : undefined];
  return all.map((sign) => ({
    kind: 'warning',
    ...(sign && { sign: sign as SignId }),
    ...(nutrient && { nutrient }),
    who: 'speaker',
    conditional: false,
    score: 1,
  }));
}

function doctor(said: Said): readonly Act[] {
  const test = ids(said, 'test').length > 0 || ids(said, 'nutrient').length > 0;
  return [ask(test ? 'doctor_test' : 'doctor', said)];
}

function risk(said: Said): readonly Act[] {
  const alone = said.slots.nutrient.length === 0 && ids(said, 'group').length > 0;
  return [ask(alone && nutrientInTalk(said.state) === undefined ? 'group' : 'risk', said)];
}

function progress(said: Said): readonly Act[] {
  const state = firsts(said, 'progress')[0];
  return state === undefined ? [] : [{ kind: 'progress', state } as Act];
}

/** Every intent of the interaction model, and the acts it stands for. */
export const INTENTS: Readonly<Record<string, Reading>> = {
  OverviewIntent: asks('overview'),
  CrampBasicsIntent: asks('basics'),
  AboutNutrientIntent: about,
  DeficiencySignsIntent: asks('signs'),
  FoodSourcesIntent: asks('foods'),
  FoodCheckIntent: asks('food_check'),
  DailyAmountIntent: asks('amount'),
  TooMuchIntent: asks('too_much'),
  RiskFactorsIntent: risk,
  SupplementsIntent: asks('supplements'),
  ReliefIntent: asks('relief'),
  ReliefProgressIntent: progress,
  PreventionIntent: asks('prevention'),
  RemedyIntent: asks('remedy'),
  NightCrampsIntent: asks('night'),
  OtherCausesIntent: asks('causes'),
  SeeDoctorIntent: doctor,
  WarningSignIntent: warning,
  EvidenceIntent: asks('evidence'),
  NeighborTopicIntent: asks('neighbor'),
  MoreIntent: act({ kind: 'follow', what: 'more' }),
  'AMAZON.HelpIntent': asks('help'),
  'AMAZON.StopIntent': act({ kind: 'end', manner: 'stop' }),
  'AMAZON.CancelIntent': act({ kind: 'end', manner: 'stop' }),
  'AMAZON.NavigateHomeIntent': act({ kind: 'end', manner: 'stop' }),
  'AMAZON.FallbackIntent': act({ kind: 'out_of_scope', score: 1 }),
  'AMAZON.RepeatIntent': act({ kind: 'follow', what: 'repeat' }),
  'AMAZON.YesIntent': act({ kind: 'confirm' }),
  'AMAZON.NoIntent': act({ kind: 'refuse' }),
  'AMAZON.NextIntent': act({ kind: 'follow', what: 'more' }),
  'AMAZON.PreviousIntent': act({ kind: 'follow', what: 'back' }),
  'AMAZON.StartOverIntent': act({ kind: 'follow', what: 'start_over' }),
};

/** The intent whose one slot is the whole sentence. */
export const SENTENCE_INTENT = 'SentenceIntent';

export const isIntent = (name: unknown): name is string =>
  typeof name === 'string' && (Object.hasOwn(INTENTS, name) || name === SENTENCE_INTENT);

/** "No, it's not swollen" and words of wanting to die may match a sign: what was really said there goes first. */
function meantBy({ slots }: Said, understand: (words: string) => readonly Act[]): readonly Act[] {
  const acts = slots.sign.filter(({ ids: known }) => known.length > 0).flatMap(({ heard }) => understand(heard));
  const crisis = acts.filter(({ kind }) => kind === 'crisis');
  if (crisis.length > 0) return crisis;
  return acts.some(({ kind }) => kind === 'warning') ? [] : acts.filter(({ kind }) => kind === 'deny');
}

/** What was done by an intent with its slots. */
export function actsOfIntent(
  intent: string,
  said: Said,
  understand: (words: string) => readonly Act[],
): readonly Act[] {
  const reading = Object.hasOwn(INTENTS, intent) ? INTENTS[intent] : undefined;
  if (reading === undefined) return [{ kind: 'out_of_scope', score: 1 }];
  const rescue = rescued(said.slots, understand);
  const grave = graveOf(rescue);
  const own = reading(said);
  if (grave.length > 0 && grave.every(({ kind }) => kind === 'crisis')) return grave;
  // Signs that were matched beside one that was not are as grave as they are.
  const matched = own.filter((each) => each.kind === 'warning' && each.sign !== undefined);
  if (grave.some(({ kind }) => kind === 'crisis' || kind === 'warning')) return [...grave, ...matched];
  const meant = meantBy(said, understand);
  if (meant.length > 0) return [...grave, ...meant];
  const filled = own.flatMap((each): readonly Act[] => {
    if (each.kind === 'ask') return [withRescued(each, rescue)];
    // A sign in words that mean something else, "no swelling" above all, is no alarm.
    if (each.kind === 'warning' && each.sign === undefined) return understoodIn(rescue) ?? [each];
    return [each];
  });
  const told = own.length === 0 ? rescue.flatMap(({ acts }) => acts) : filled;
  return [...new Set([...grave, ...statedIn(said), ...told])];
}

/** What unmatched words say, unless nobody knows. */
function understoodIn(rescue: readonly Rescued[]): readonly Act[] | undefined {
  const acts = rescue.flatMap((each) => each.acts).filter(({ kind }) => kind !== 'out_of_scope');
  return acts.length > 0 ? acts : undefined;
}
