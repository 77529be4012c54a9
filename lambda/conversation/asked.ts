import type { AskAct } from '../nlu/acts';
import type { NutrientId } from '../content/ids';
import { NUTRIENT_TOPICS, type Question } from '../guide/types';
import type { State } from './state';

/** The nutrient that the conversation is about. */
export function nutrientInTalk({ topic }: State): NutrientId | undefined {
  return topic && 'nutrient' in topic ? topic.nutrient : undefined;
}

const isNutrientTopic = (topic: string): topic is (typeof NUTRIENT_TOPICS)[number] =>
  NUTRIENT_TOPICS.some((each) => each === topic);

const nutrientless = (topic: 'evidence' | 'supplements'): Question => ({ topic }) as Question;

function ofNutrient(act: AskAct, state: State): Question {
  const topic = act.topic as (typeof NUTRIENT_TOPICS)[number];
  const [first, second] = act.nutrients ?? [];
  const nutrient = first ?? nutrientInTalk(state);
  const group = act.groups?.[0];
  const medicine = act.medicines?.[0];
  const extra = {
    ...(group && { group }),
    ...(topic === 'supplements' && medicine && { medicine }),
    ...((topic === 'amount' || topic === 'too_much' || topic === 'supplements') && act.amount && { said: act.amount }),
  };
  if (nutrient === undefined) {
    if (topic === 'evidence') return sourcesOf(state) ?? nutrientless('evidence');
    if (topic === 'supplements') return { ...nutrientless('supplements'), ...extra } as Question;
    if (topic === 'risk' && group) return { topic: 'group', group } as Question;
    return { topic: 'which', slot: 'nutrient', for: topic, because: act.unknown ? 'unknown' : 'missing' };
  }
  const also = second !== undefined && second !== first ? { also: second } : {};
  return { topic, nutrient, ...also, ...extra } as Question;
}

/** Where the last answer comes from; undefined where it was general talk. */
export function sourcesOf({ topic: last }: State): Question | undefined {
  const general = ['launch', 'help', 'fallback', 'evidence', 'which', 'anything_else', 'goodbye'];
  return last === undefined || general.includes(last.topic) || 'of' in last ? undefined : { topic: 'sources', of: last };
}

/** A question as the guide takes it: what is missing comes from the conversation, else it is asked for. */
export function questionOf(act: AskAct, state: State): Question {
  if (isNutrientTopic(act.topic)) return ofNutrient(act, state);
  const nutrient = act.nutrients?.[0];
  switch (act.topic) {
    case 'entry':
      return { topic: 'entry', entry: act.entry, ...bySlot(act) } as Question;
    case 'food_check': {
      const food = act.foods?.[0];
      if (food !== undefined) {
        const also = act.foods?.[1];
        return { topic: 'food_check', food, ...(also && { also }), ...(nutrient && { nutrient }) } as Question;
      }
      if (nutrient !== undefined) return { topic: 'foods', nutrient };
      return { topic: 'which', slot: 'food', for: 'food_check', because: act.unknown ? 'unknown' : 'missing' };
    }
    case 'relief':
      return { topic: 'relief', muscle: act.muscle ?? 'calf', step: 'stretch' };
    case 'prevention':
      return { topic: 'prevention', ...(act.habit && { habit: act.habit }) };
    case 'remedy':
      if (act.remedy === undefined && act.unknown)
        return { topic: 'which', slot: 'remedy', for: 'remedy', because: 'unknown' };
      return { topic: 'remedy', ...(act.remedy && { remedy: act.remedy }) };
    case 'causes': {
      const medicine = act.medicines?.[0];
      if (act.cause === undefined && medicine) return { topic: 'supplements', medicine } as Question;
      if (act.cause === undefined && act.unknown)
        return { topic: 'which', slot: 'cause', for: 'causes', because: 'unknown' };
      return { topic: 'causes', ...(act.cause && { cause: act.cause }) };
    }
    case 'doctor':
      return { topic: 'doctor' };
    case 'doctor_test':
      return { topic: 'doctor', test: true, ...(nutrient && { nutrient }) };
    case 'neighbor':
      return act.neighbor
        ? { topic: 'neighbor', neighbor: act.neighbor }
        : { topic: 'which', slot: 'neighbor', for: 'neighbor', because: 'unknown' };
    case 'group': {
      const group = act.groups?.[0];
      return group ? { topic: 'group', group } : { topic: 'overview' };
    }
    case 'help':
      return { topic: 'help' };
    default:
      return { topic: act.topic } as Question;
  }
}

/** What an entry may differ by: each value that was named with it. */
function bySlot({ nutrients, foods, medicines, muscle, remedy }: AskAct) {
  return {
    ...(nutrients?.[0] && { nutrient: nutrients[0] }),
    ...(foods?.[0] && { food: foods[0] }),
    ...(medicines?.[0] && { medicine: medicines[0] }),
    ...(muscle && { muscle }),
    ...(remedy && { remedy }),
  };
}
