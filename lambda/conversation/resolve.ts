import { isNutrientTopic, topicOf } from '../guide/topics';
import type { Question } from '../guide/types';
import { again, back, help, more, no, notUnderstood, progress, relief, yes } from './follow-ups';
import type { State } from './state';
import {
  idOf,
  nutrientInTalk,
  ofNutrient,
  type Resolved,
  type Touch,
  type Turn,
  type Utterance,
  unclear,
} from './turn';

const to = (question: Question) => (): Resolved => ({ question });

function about(turn: Utterance): Resolved {
  const { expects, subject } = turn.state;
  if (expects?.for === 'supplements') return supplements(turn);
  // "and calcium?" keeps the topic; a bare "calcium" answers the question that was asked.
  if (idOf(turn, 'link') && subject && isNutrientTopic(subject.topic)) return ofNutrient(turn, subject.topic);
  if (expects?.slot === 'nutrient' && isNutrientTopic(expects.for)) return ofNutrient(turn, expects.for);
  return ofNutrient(turn, 'about');
}

function group(turn: Utterance) {
  const id = idOf(turn, 'group');
  return id === undefined ? {} : { group: id };
}

function risk(turn: Utterance): Resolved {
  const id = idOf(turn, 'group');
  const alone = turn.slots.nutrient.length === 0 && id !== undefined;
  return alone ? { question: { topic: 'group', group: id } } : ofNutrient(turn, 'risk', group(turn));
}

/** The medicine that was named, or the one that a tablet is being checked with. */
function medicineOf(turn: Utterance) {
  const { subject, expects } = turn.state;
  const asked = expects?.for === 'supplements' && subject?.topic === 'supplements' ? subject.medicine : undefined;
  return idOf(turn, 'medicine') ?? asked;
}

function supplements(turn: Utterance): Resolved {
  const medicine = medicineOf(turn);
  const extra = { ...group(turn), ...(medicine && { medicine }) };
  const named = turn.slots.nutrient.length > 0 || nutrientInTalk(turn) !== undefined;
  return named ? ofNutrient(turn, 'supplements', extra) : { question: { topic: 'supplements', ...extra } };
}

function foodCheck(turn: Utterance): Resolved {
  const doubt = unclear(turn, 'food', 'food_check');
  if (doubt) return doubt;
  const food = idOf(turn, 'food');
  const nutrient = idOf(turn, 'nutrient');
  if (food !== undefined) return { question: { topic: 'food_check', food, ...(nutrient && { nutrient }) } };
  if (nutrient !== undefined) return ofNutrient(turn, 'foods');
  return { question: { topic: 'which', slot: 'food', for: 'food_check', because: 'missing' } };
}

/** Without a nutrient: how the last answer is known, or how the guide knows at all. */
function evidence(turn: Utterance): Resolved {
  if (turn.slots.nutrient.length > 0 || nutrientInTalk(turn) !== undefined) return ofNutrient(turn, 'evidence');
  const { subject } = turn.state;
  if (subject === undefined || topicOf(subject).general || 'of' in subject) return { question: { topic: 'evidence' } };
  return { question: { topic: 'sources', of: subject } };
}

function remedy(turn: Utterance): Resolved {
  const id = idOf(turn, 'remedy');
  return unclear(turn, 'remedy', 'remedy') ?? { question: { topic: 'remedy', ...(id && { remedy: id }) } };
}

function prevention(turn: Utterance): Resolved {
  const habit = idOf(turn, 'habit');
  return { question: { topic: 'prevention', ...(habit && { habit }) } };
}

function causes(turn: Utterance): Resolved {
  const cause = idOf(turn, 'cause');
  return unclear(turn, 'cause', 'causes') ?? { question: { topic: 'causes', ...(cause && { cause }) } };
}

function doctor(turn: Utterance): Resolved {
  const nutrient = idOf(turn, 'nutrient');
  const test = idOf(turn, 'test') !== undefined || nutrient !== undefined;
  const { subject } = turn.state;
  // "Do I need the hospital?" after a warning is about that warning, and it says where to go.
  if (!test && subject?.topic === 'warning') return { question: { ...subject, page: 0 } };
  return { question: { topic: 'doctor', ...(test && { test }), ...(nutrient && { nutrient }) } };
}

function neighbor(turn: Utterance): Resolved {
  const id = idOf(turn, 'neighbor');
  if (id !== undefined) return { question: { topic: 'neighbor', neighbor: id } };
  return unclear(turn, 'neighbor', 'neighbor') ?? { question: { topic: 'fallback' } };
}

/** A sign that was not recognized is still answered as a warning. */
function warning(turn: Utterance): Resolved {
  const nutrient = idOf(turn, 'nutrient');
  const sign = idOf(turn, 'sign') ?? (nutrient && 'overdose');
  return { question: { topic: 'warning', ...(sign && { sign }), ...(nutrient && { nutrient }) } };
}

/** Every intent of the interaction model, and what it comes to. */
const INTENTS: Readonly<Record<string, (turn: Utterance) => Resolved>> = {
  OverviewIntent: to({ topic: 'overview' }),
  CrampBasicsIntent: to({ topic: 'basics' }),
  AboutNutrientIntent: about,
  DeficiencySignsIntent: (turn) => ofNutrient(turn, 'signs'),
  FoodSourcesIntent: (turn) => ofNutrient(turn, 'foods'),
  FoodCheckIntent: foodCheck,
  DailyAmountIntent: (turn) => ofNutrient(turn, 'amount', group(turn)),
  TooMuchIntent: (turn) => ofNutrient(turn, 'too_much'),
  RiskFactorsIntent: risk,
  SupplementsIntent: supplements,
  ReliefIntent: relief,
  ReliefProgressIntent: progress,
  PreventionIntent: prevention,
  RemedyIntent: remedy,
  NightCrampsIntent: to({ topic: 'night' }),
  OtherCausesIntent: causes,
  SeeDoctorIntent: doctor,
  WarningSignIntent: warning,
  EvidenceIntent: evidence,
  NeighborTopicIntent: neighbor,
  MoreIntent: more,
  'AMAZON.HelpIntent': help,
  'AMAZON.StopIntent': to({ topic: 'goodbye' }),
  'AMAZON.CancelIntent': to({ topic: 'goodbye' }),
  'AMAZON.NavigateHomeIntent': to({ topic: 'goodbye' }),
  'AMAZON.FallbackIntent': notUnderstood,
  'AMAZON.RepeatIntent': again,
  'AMAZON.YesIntent': yes,
  'AMAZON.NoIntent': no,
  'AMAZON.NextIntent': more,
  'AMAZON.PreviousIntent': back,
  'AMAZON.StartOverIntent': to({ topic: 'launch' }),
};

/** A touch asks what the voice would. */
function touched(touch: Touch, state: State): Resolved {
  switch (touch.kind) {
    case 'food':
      return { question: { topic: 'food_check', food: touch.food } };
    case 'nutrient':
      return { question: { topic: 'about', nutrient: touch.nutrient } };
    case 'more':
      return more({ state });
    case 'again':
      return again({ state });
  }
}

export const isIntent = (name: unknown): name is string => typeof name === 'string' && Object.hasOwn(INTENTS, name);

/** What was done, as the Question to answer. */
export function resolve({ input, state }: Turn): Resolved {
  switch (input.kind) {
    case 'launch':
      return { question: { topic: 'launch' } };
    case 'touch':
      return touched(input.touch, state);
    case 'intent': {
      const intent = isIntent(input.intent) ? INTENTS[input.intent] : undefined;
      return intent?.({ slots: input.slots, state }) ?? { question: { topic: 'fallback' } };
    }
    case 'unknown':
      return { question: { topic: 'fallback' } };
  }
}
