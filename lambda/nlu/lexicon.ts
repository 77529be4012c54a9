import type { HeardSign } from './acts';
import type { Table } from './phrases';

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

/** Everything that is known of words but the classifier's weights; made by the build from the model and from `lexicon/`. */
export interface Lexicon {
  /** Slot values and names of medicines, "TYPE:id" each. */
  readonly values: Table;
  /** How values sound → the values, without their spaces and with a space between. */
  readonly sounds: Readonly<Record<string, string>>;
  /** What people say about themselves: "said:id", a statement as it stands, or "have:id", a thing that one has. */
  readonly circumstances: Table;
  readonly people: Table;
  readonly triggers: Table;
  /** What speech recognition writes, and what was said. */
  readonly misheard: Table;
  readonly signs: {
    readonly order: readonly HeardSign[];
    /** Names of classes of words. */
    readonly words: Table;
    readonly rules: Readonly<Partial<Record<HeardSign, readonly string[]>>>;
    readonly hints: readonly string[];
    /** The sign that is denied by the denial of a class of words. */
    /** Classes of words of which one must be said, however sure the classifier is. */
    readonly needs: Readonly<Partial<Record<HeardSign, readonly string[]>>>;
    readonly denies: Readonly<Record<string, HeardSign>>;
  };
  readonly crisis: Table;
  /** What answers the questions of the talk about wanting to die. */
  readonly safe: Table;
  /** Short questions with their values by type, and the words that one begins and ends with. */
  readonly plain: { readonly asked: Table; readonly lead: Table; readonly tail: Table };
  /** Words that are no mishearing of others: all that stand in training sentences. */
  readonly common: Readonly<Record<string, 1>>;
}
