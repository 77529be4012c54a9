import type { CircumstanceId } from '../content/ids';
import type { HeardSign, PersonId } from './acts';

/** Types of the interaction model whose values are looked for in every sentence. */
export const VALUE_TYPES = [
  'NUTRIENT',
  'FOOD',
  'REMEDY',
  'NEIGHBOR',
  'GROUP',
  'MEDICINE',
  'CAUSE',
  'HABIT',
  'MUSCLE',
] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

type Lists<K extends string> = Readonly<Record<K, readonly string[]>>;

/** Everything that is known of words but the classifier's weights; made by the build from the model and from `lexicon/`. */
export interface Lexicon {
  /** Slot values: type → id → ways of saying it. */
  readonly values: Readonly<Record<ValueType, Readonly<Record<string, readonly string[]>>>>;
  readonly circumstances: Readonly<Partial<Record<CircumstanceId, Lists<'said' | 'have'>>>>;
  readonly medicines: Readonly<Partial<Record<CircumstanceId, readonly string[]>>>;
  readonly people: Lists<PersonId | 'speaker'>;
  readonly triggers: {
    readonly negation: Lists<'before' | 'after' | 'pseudo' | 'end'>;
  } & Lists<'past' | 'recent' | 'hypothetical' | 'family' | 'animal' | 'film' | 'idiom' | 'knowledge'>;
  /** What speech recognition writes, and what was said. */
  readonly misheard: readonly (readonly [string, string])[];
  readonly signs: {
    readonly order: readonly HeardSign[];
    readonly classes: Readonly<Record<string, readonly string[]>>;
    readonly rules: Readonly<Partial<Record<HeardSign, readonly string[]>>>;
    readonly hints: readonly string[];
    /** The sign that is denied by the denial of a class of words. */
    readonly denies: Readonly<Record<string, HeardSign>>;
  };
  readonly crisis: Lists<'self' | 'other' | 'knowledge' | 'idiom'>;
  /** Words that are no mishearing of others: all that stand in training sentences. */
  readonly common: readonly string[];
}
