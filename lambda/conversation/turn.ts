import type { IdOf, SlotName, Value } from '../alexa/slots';
import type { NutrientId } from '../content/ids';
import { NUTRIENT_TOPICS, type NutrientTopic, type Question } from '../guide/types';
import type { Session } from './state';

export type Slots = { readonly [N in SlotName]: readonly Value<IdOf<N>>[] };

/** One turn of the conversation, as the routes see it. */
export interface Turn {
  readonly slots: Slots;
  readonly session: Session;
}

/** A Question, and what was said for a value that is not known. */
export interface Route {
  readonly question: Question;
  readonly heard?: string;
}

export function isNutrientTopic(topic: Question['topic']): topic is NutrientTopic {
  return NUTRIENT_TOPICS.some((each) => each === topic);
}

/** The first id of a slot, whatever else it could be. */
export function idOf<N extends SlotName>({ slots }: Turn, name: N): IdOf<N> | undefined {
  return slots[name][0]?.ids[0];
}

/** The nutrient that the conversation is about. */
export function nutrientInTalk({ session: { last } }: Turn): NutrientId | undefined {
  return last && 'nutrient' in last ? last.nutrient : undefined;
}

/** Slots whose several meanings have names short enough to choose between. */
const CHOICES: readonly SlotName[] = ['nutrient', 'food'];

/** One value that is not known, or that could be several things: asked about. */
export function unclear(
  turn: Turn,
  slot: 'nutrient' | 'food' | 'remedy' | 'neighbor' | 'cause' | 'habit',
  topic: Question['topic'],
): Route | undefined {
  const [first, ...others] = turn.slots[slot];
  if (first === undefined) return undefined;
  const base = { topic: 'which', slot, for: topic } as const;
  if (first.ids.length === 0) return { question: { ...base, because: 'unknown' }, heard: first.heard };
  const choice = others.length === 0 && first.ids.length > 1 && CHOICES.includes(slot);
  return choice ? { question: { ...base, because: 'ambiguous', options: first.ids.slice(0, 10) } } : undefined;
}

/** A topic about one nutrient: said, taken from the conversation, or asked for; two said are both answered. */
export function ofNutrient(turn: Turn, topic: NutrientTopic, extra: object = {}): Route {
  const doubt = unclear(turn, 'nutrient', topic);
  if (doubt) return doubt;
  const [first, second] = turn.slots.nutrient.map(({ ids }) => ids[0]);
  const nutrient = first ?? nutrientInTalk(turn);
  if (nutrient === undefined) return { question: { topic: 'which', slot: 'nutrient', for: topic, because: 'missing' } };
  const also = second !== undefined && second !== first ? { also: second } : {};
  return { question: { topic, nutrient, ...also, ...extra } as Question };
}
