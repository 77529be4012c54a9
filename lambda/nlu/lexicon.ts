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

/** What the tables of phrases hold. */
export const TABLES = [
  /** Slot values and names of medicines, "TYPE:id" each. */
  'values',
  /** How values sound → the values, without their spaces and with a space between. */
  'sounds',
  /** What people say about themselves: "said:id", a statement as it stands, or "have:id", a thing that one has. */
  'circumstances',
  'people',
  'triggers',
  /** What speech recognition writes, and what was said. */
  'misheard',
  /** Names of classes of words that rules for warning signs are made of. */
  'signs',
  'crisis',
  /** What answers the questions of the talk about wanting to die. */
  'safe',
  /** Short questions with their values by type, and the words that one begins and ends with. */
  'plain',
  'lead',
  'tail',
  /** Words that are no mishearing of others: all that stand in training sentences. */
  'common',
] as const;
export type TableName = (typeof TABLES)[number];

export interface SignRules {
  readonly order: readonly HeardSign[];
  readonly rules: Readonly<Partial<Record<HeardSign, readonly string[]>>>;
  readonly hints: readonly string[];
  /** Classes of words of which one must be said, however sure the classifier is. */
  readonly needs: Readonly<Partial<Record<HeardSign, readonly string[]>>>;
  /** The sign that is denied by the denial of a class of words. */
  readonly denies: Readonly<Record<string, HeardSign>>;
  /** The sign that a class of words denies by being said: "both the same" is no swelling of one leg. */
  readonly assures: Readonly<Record<string, HeardSign>>;
}

/** Everything that is known of words but the classifier's weights; made by the build from the model and from `lexicon/`. */
export interface Lexicon {
  readonly tables: Readonly<Record<TableName, Table>>;
  readonly rules: SignRules;
}

interface Head {
  readonly rules: SignRules;
  readonly tables: Readonly<Record<TableName, Omit<Table, 'lines'> & { readonly length: number }>>;
}

/** One text: what is short as JSON, then the tables one after the other, which need no reading. */
export function writeLexicon({ tables, rules }: Lexicon): string {
  const heads = TABLES.map((name) => {
    const { joined, longest, lines } = tables[name];
    return [name, { joined, longest, length: lines.length }];
  });
  const head = JSON.stringify({ rules, tables: Object.fromEntries(heads) });
  return `${head}\n${TABLES.map((name) => tables[name].lines).join('')}`;
}

export function readLexicon(text: string): Lexicon {
  let at = text.indexOf('\n') + 1;
  const { rules, tables } = JSON.parse(text.slice(0, at)) as Head;
  const read = TABLES.map((name) => {
    const { joined, longest, length } = tables[name];
    const lines = text.slice(at, at + length);
    at += length;
    return [name, { joined, longest, lines }];
  });
  return { rules, tables: Object.fromEntries(read) };
}
