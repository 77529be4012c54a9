import type { FoodId, NutrientId } from '../content/ids';
import { OPTIONS_AT_MOST } from '../guide/fields';
import type { NutrientTopic } from '../guide/topics';
import type { Question } from '../guide/types';
import type { IdOf, SlotName, Slots } from './slots';
import type { State } from './state';

/** What a person can touch on a screen. */
export type Touch =
  | { readonly kind: 'food'; readonly food: FoodId }
  | { readonly kind: 'nutrient'; readonly nutrient: NutrientId }
  | { readonly kind: 'more' | 'again' };

/** What was done: the skill was opened, something was said, a screen was touched, or nothing that is understood. */
export type Input =
  | { readonly kind: 'launch' }
  | { readonly kind: 'intent'; readonly intent: string; readonly slots: Slots }
  | { readonly kind: 'touch'; readonly touch: Touch }
  | { readonly kind: 'unknown' };

export interface Turn {
  readonly input: Input;
  readonly state: State;
}

/** A turn in which something was said. */
export interface Utterance {
  readonly slots: Slots;
  readonly state: State;
}

/** A Question, and what was said for a value that is not known. */
export interface Resolved {
  readonly question: Question;
  readonly heard?: string;
}

/** The first id of a slot, whatever else it could be. */
export function idOf<N extends SlotName>({ slots }: Pick<Utterance, 'slots'>, name: N): IdOf<N> | undefined {
  return slots[name][0]?.ids[0];
}

/** The nutrient that the conversation is about. */
export function nutrientInTalk({ state: { subject } }: Utterance): NutrientId | undefined {
  return subject && 'nutrient' in subject ? subject.nutrient : undefined;
}

/** Slots whose several meanings have names short enough to choose between. */
const CHOICES: readonly SlotName[] = ['nutrient', 'food'];

/** One value that is not known, or that could be several things: asked about. */
export function unclear(
  turn: Utterance,
  slot: 'nutrient' | 'food' | 'remedy' | 'neighbor' | 'cause' | 'habit',
  topic: Question['topic'],
): Resolved | undefined {
  const [first, ...others] = turn.slots[slot];
  if (first === undefined) return undefined;
  const base = { topic: 'which', slot, for: topic } as const;
  if (first.ids.length === 0) return { question: { ...base, because: 'unknown' }, heard: first.heard };
  const choice = others.length === 0 && first.ids.length > 1 && CHOICES.includes(slot);
  if (!choice) return undefined;
  const options = first.ids.slice(0, OPTIONS_AT_MOST) as readonly (NutrientId | FoodId)[];
  return { question: { ...base, because: 'ambiguous', options } };
}

/** A topic about one nutrient: said, taken from the conversation, or asked for; two said are both answered. */
export function ofNutrient(turn: Utterance, topic: NutrientTopic, extra: object = {}): Resolved {
  const doubt = unclear(turn, 'nutrient', topic);
  if (doubt) return doubt;
  const [first, second] = turn.slots.nutrient.map(({ ids }) => ids[0]);
  const nutrient = first ?? nutrientInTalk(turn);
  if (nutrient === undefined) return { question: { topic: 'which', slot: 'nutrient', for: topic, because: 'missing' } };
  const also = second !== undefined && second !== first ? { also: second } : {};
  return { question: { topic, nutrient, ...also, ...extra } as Question };
}
