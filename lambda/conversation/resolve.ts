import type { Question } from '../guide/types';
import { again, back, help, more, no, notUnderstood, progress, relief, yes } from './follow-ups';
import { idOf, isNutrientTopic, nutrientInTalk, ofNutrient, type Route, type Turn, unclear } from './turn';

const to = (question: Question) => (): Route => ({ question });

function about(turn: Turn): Route {
  const { expects, last } = turn.session;
  if (expects?.for === 'supplements') return supplements(turn);
  // "and calcium?" keeps the topic; a bare "calcium" answers the question that was asked.
  if (idOf(turn, 'link') && last && isNutrientTopic(last.topic)) return ofNutrient(turn, last.topic);
  if (expects?.slot === 'nutrient' && isNutrientTopic(expects.for)) return ofNutrient(turn, expects.for);
  return ofNutrient(turn, 'about');
}

function group(turn: Turn) {
  const id = idOf(turn, 'group');
  return id === undefined ? {} : { group: id };
}

function risk(turn: Turn): Route {
  const id = idOf(turn, 'group');
  const alone = turn.slots.nutrient.length === 0 && id !== undefined;
  return alone ? { question: { topic: 'group', group: id } } : ofNutrient(turn, 'risk', group(turn));
}

/** The medicine that was named, or the one that a tablet is being checked with. */
function medicineOf(turn: Turn) {
  const { last, expects } = turn.session;
  const asked = expects?.for === 'supplements' && last?.topic === 'supplements' ? last.medicine : undefined;
  return idOf(turn, 'medicine') ?? asked;
}

function supplements(turn: Turn): Route {
  const medicine = medicineOf(turn);
  const extra = { ...group(turn), ...(medicine && { medicine }) };
  const named = turn.slots.nutrient.length > 0 || nutrientInTalk(turn) !== undefined;
  return named ? ofNutrient(turn, 'supplements', extra) : { question: { topic: 'supplements', ...extra } };
}

function foodCheck(turn: Turn): Route {
  const doubt = unclear(turn, 'food', 'food_check');
  if (doubt) return doubt;
  const food = idOf(turn, 'food');
  const nutrient = idOf(turn, 'nutrient');
  if (food !== undefined) return { question: { topic: 'food_check', food, ...(nutrient && { nutrient }) } };
  if (nutrient !== undefined) return ofNutrient(turn, 'foods');
  return { question: { topic: 'which', slot: 'food', for: 'food_check', because: 'missing' } };
}

/** Without a nutrient: how the last answer is known, or how the guide knows at all. */
function evidence(turn: Turn): Route {
  if (turn.slots.nutrient.length > 0 || nutrientInTalk(turn) !== undefined) return ofNutrient(turn, 'evidence');
  const { last } = turn.session;
  const general: readonly Question['topic'][] = ['launch', 'help', 'fallback', 'evidence', 'which', 'anything_else'];
  if (last === undefined || general.includes(last.topic) || 'of' in last) return { question: { topic: 'evidence' } };
  return { question: { topic: 'sources', of: last } };
}

function remedy(turn: Turn): Route {
  const id = idOf(turn, 'remedy');
  return unclear(turn, 'remedy', 'remedy') ?? { question: { topic: 'remedy', ...(id && { remedy: id }) } };
}

function prevention(turn: Turn): Route {
  const habit = idOf(turn, 'habit');
  return { question: { topic: 'prevention', ...(habit && { habit }) } };
}

function causes(turn: Turn): Route {
  const cause = idOf(turn, 'cause');
  return unclear(turn, 'cause', 'causes') ?? { question: { topic: 'causes', ...(cause && { cause }) } };
}

function doctor(turn: Turn): Route {
  const nutrient = idOf(turn, 'nutrient');
  const test = idOf(turn, 'test') !== undefined || nutrient !== undefined;
  const { last } = turn.session;
  // "Do I need the hospital?" after a warning is about that warning, and it says where to go.
  if (!test && last?.topic === 'warning') return { question: { ...last, page: 0 } };
  return { question: { topic: 'doctor', ...(test && { test }), ...(nutrient && { nutrient }) } };
}

function neighbor(turn: Turn): Route {
  const id = idOf(turn, 'neighbor');
  if (id !== undefined) return { question: { topic: 'neighbor', neighbor: id } };
  return unclear(turn, 'neighbor', 'neighbor') ?? { question: { topic: 'fallback' } };
}

/** A sign that was not recognized is still answered as a warning. */
function warning(turn: Turn): Route {
  const nutrient = idOf(turn, 'nutrient');
  const sign = idOf(turn, 'sign') ?? (nutrient && 'overdose');
  return { question: { topic: 'warning', ...(sign && { sign }), ...(nutrient && { nutrient }) } };
}

/** Every intent of the interaction model has exactly one route. */
export const ROUTES: Readonly<Record<string, (turn: Turn) => Route>> = {
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
