import type { Context, TopicId } from './acts';
import type { Lexicon } from './lexicon';
import { Phrases, type Span } from './phrases';
import type { Value } from './spans';

/** Which value each topic is about, the likelier first; a bare value continues a topic that takes it. */
const NUTRIENT_TOPICS = ['about', 'signs', 'foods', 'amount', 'too_much', 'risk', 'supplements', 'evidence'] as const;
const TAKEN_BY: Readonly<Partial<Record<TopicId, readonly Value['type'][]>>> = {
  ...Object.fromEntries(NUTRIENT_TOPICS.map((topic) => [topic, ['NUTRIENT', 'GROUP']])),
  doctor_test: ['NUTRIENT'],
  food_check: ['FOOD', 'NUTRIENT'],
  remedy: ['REMEDY'],
  neighbor: ['NEIGHBOR'],
  relief: ['MUSCLE'],
  prevention: ['HABIT'],
  causes: ['CAUSE', 'MEDICINE', 'medicine'],
  group: ['GROUP'],
};

/** A word of two meanings is taken for the first of these, and where nothing was talked about, answered by its topic. */
const BARE: readonly (readonly [Value['type'], TopicId])[] = [
  ['NUTRIENT', 'about'],
  ['NEIGHBOR', 'neighbor'],
  ['REMEDY', 'remedy'],
  ['FOOD', 'food_check'],
  ['GROUP', 'group'],
  ['CAUSE', 'causes'],
  ['MEDICINE', 'causes'],
  ['medicine', 'causes'],
  ['HABIT', 'prevention'],
  ['MUSCLE', 'relief'],
];
const UNKNOWN = '<unknown>';
/** A short question is short; a name that nobody knows has few words. */
const MOST_WORDS = 16;
const MOST_UNKNOWN = 3;
/** A sentence of values that are each two things is not tried in every way. */
const MOST_WAYS = 12;

export interface Plain {
  readonly topic: TopicId;
  readonly entry?: string;
  readonly unknown?: string;
}

/** Short questions that everyone asks in nearly the same words: known whole, so that nothing is guessed. */
export class PlainReader {
  readonly #asked: Phrases<string>;
  readonly #lead: Phrases<string>;
  readonly #tail: Phrases<string>;
  readonly #common: Phrases<string>;

  constructor({ tables: { plain, lead, tail, common } }: Pick<Lexicon, 'tables'>) {
    this.#asked = new Phrases(plain);
    this.#lead = new Phrases(lead);
    this.#tail = new Phrases(tail);
    this.#common = new Phrases(common);
  }

  read(tokens: readonly string[], values: readonly Span<Value>[], context: Context): Plain | null {
    if (tokens.length > MOST_WORDS) return null;
    const { start, end } = this.#core(tokens);
    const inner = values.filter((span) => span.start >= start && span.end <= end);
    const found = ways(tokens, inner, start, end, context).flatMap(({ items, types }) => {
      const known = this.#look(items);
      return known ? [{ known, types }] : [];
    });
    // "Do iron tablets cause cramps": a remedy and a medicine, and it is the medicine that is asked about.
    const first = found.find(({ known }) => known === 'causes') ?? found[0];
    if (first) return meant(first.known, first.types, context);
    return this.#unknown(tokens.slice(start, end), inner, start, context);
  }

  /** What is left without the words that people begin and end with. */
  #core(tokens: readonly string[]): { start: number; end: number } {
    let start = 0;
    let end = tokens.length;
    const leads = this.#lead.every(tokens);
    for (let next = 0; next >= 0; ) {
      start = next;
      next = Math.max(-1, ...leads.filter((span) => span.start === start && span.end < end).map((span) => span.end));
    }
    const tails = this.#tail.every(tokens);
    for (let next = end; next >= 0; ) {
      end = next;
      const before = tails.filter((span) => span.end === end && span.start > start).map((span) => span.start);
      next = before.length > 0 ? Math.min(...before) : -1;
    }
    return { start, end };
  }

  #look(items: readonly string[]): string | undefined {
    return this.#asked.get(items.join(' '))[0];
  }

  /** The words that no name is known for stand where a value belongs. */
  #unknown(words: readonly string[], values: readonly Span<Value>[], offset: number, context: Context): Plain | null {
    const free = (at: number): boolean => !values.some(({ start, end }) => start <= at + offset && at + offset < end);
    const strange = words.map((word, at) => free(at) && word.length > 2 && this.#common.get(word).length === 0);
    const start = strange.indexOf(true);
    if (start < 0) return null;
    let end = start + 1;
    while (strange[end] && end - start < MOST_UNKNOWN) end++;
    const items = [...words.slice(0, start), UNKNOWN, ...words.slice(end)];
    const shift = end - start - 1;
    const moved = values.map((span) => (span.start - offset < start ? span : moveBy(span, -shift)));
    for (const way of ways(
      items,
      moved.map((span) => moveBy(span, -offset)),
      0,
      items.length,
      context,
    )) {
      const known = this.#look(way.items);
      if (known) return { ...meant(known, [], context), unknown: words.slice(start, end).join(' ') };
    }
    return null;
  }
}

const moveBy = <T>(span: Span<T>, by: number): Span<T> => ({ ...span, start: span.start + by, end: span.end + by });

/** The words with each value by the name of what it may be, or as it was said: "tablets" may be a cause, or tablets. */
function ways(
  tokens: readonly string[],
  values: readonly Span<Value>[],
  start: number,
  end: number,
  context: Context,
): { readonly items: readonly string[]; readonly types: readonly Value['type'][] }[] {
  let all: { items: string[]; types: Value['type'][] }[] = [{ items: [], types: [] }];
  let at = start;
  for (const span of values) {
    const words = tokens.slice(at, span.start);
    const types = typesOf(span, context);
    all = all
      .flatMap(({ items, types: before }) =>
        [...types, null].map((type) => ({
          items: [...items, ...words, ...(type ? [`<${type.toUpperCase()}>`] : tokens.slice(span.start, span.end))],
          types: type ? [...before, type] : before,
        })),
      )
      .slice(0, MOST_WAYS);
    at = span.end;
  }
  const rest = tokens.slice(at, end);
  return all.map(({ items, types }) => ({ items: [...items, ...rest], types }));
}

/** What a value may be: what was asked for first, then what the talk is about, then the usual. */
function typesOf({ of }: Span<Value>, { expects, topic }: Context): Value['type'][] {
  const wanted = expects?.toUpperCase();
  const fits = (topic && TAKEN_BY[topic]) ?? [];
  const rank = (type: Value['type']): number => {
    if (type.toUpperCase() === wanted) return -2;
    return fits.includes(type) ? -1 : BARE.findIndex(([one]) => one === type);
  };
  // One of many medicines by its name: the whole sentence says better which.
  const named = of.filter(({ type, id }) => type !== 'CAUSE' || id !== 'other_medicines');
  return [...new Set(named.map(({ type }) => type))].sort((a, b) => rank(a) - rank(b));
}

function meant(known: string, types: readonly Value['type'][], { topic }: Context): Plain {
  const [name, entry] = known.split('/') as [string, string | undefined];
  if (name !== 'bare') return { topic: name as TopicId, ...(entry === undefined ? {} : { entry }) };
  const [type] = types;
  const fits = topic && (TAKEN_BY[topic] ?? []);
  if (type === undefined) return { topic: fits?.length ? (topic as TopicId) : 'remedy' };
  if (fits?.includes(type)) return { topic: topic as TopicId };
  return { topic: (BARE.find(([one]) => one === type) as (typeof BARE)[number])[1] };
}
