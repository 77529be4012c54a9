import { WARNING_SIGN_TYPE } from './platform';
import type { Span } from './spans';

/** What is known of the words of the model: how many samples and values each stands in. */
export type Vocabulary = ReadonlyMap<string, number>;

const RARE = 1;
const GRAM = 4;
const KEPT = 20_000;

const known = new Map<string, readonly string[]>();

/** Parts of a word, kept because the same few thousand words come again and again. */
function grams(word: string): readonly string[] {
  const kept = known.get(word);
  if (kept) return kept;
  const padded = `_${word}_`;
  const count = Math.max(0, padded.length - GRAM + 1);
  const parts = count > 1 ? Array.from({ length: count }, (_, at) => `#${padded.slice(at, at + GRAM)}`) : [];
  if (known.size < KEPT) known.set(word, parts);
  return parts;
}

/** Words with slot values replaced by their types; two values of a list count as one. */
function shape(tokens: readonly string[], spans: readonly Span[]): string[][] {
  const items: string[][] = [['^']];
  let at = 0;
  let last: { readonly end: number; readonly type: string } | null = null;
  for (const span of spans) {
    const types = span.entries.map(({ type }) => `<${type}>`);
    const listed = last !== null && span.start - last.end <= 1 && types.includes(last.type);
    if (!listed) {
      for (const word of tokens.slice(at, span.start)) items.push([word]);
      items.push(types);
    }
    at = span.end;
    last = { end: span.end, type: types[0] ?? '' };
  }
  for (const word of tokens.slice(at)) items.push([word]);
  items.push(['$']);
  return items;
}

/**
 * A warning sign is left as words: nobody says it in the words of the list, and a token in their place would be learned
 * instead of them.
 */
const calm = (span: Span): Span => ({
  ...span,
  entries: span.entries.filter(({ type }) => type !== WARNING_SIGN_TYPE),
});

/** The features of an utterance: words, pairs of words, parts of words, types of slot values, and how much is unknown. */
export function featuresOf(tokens: readonly string[], all: readonly Span[], vocabulary: Vocabulary): Set<string> {
  const spans = all.map(calm).filter(({ entries }) => entries.length > 0);
  const features = new Set<string>(['bias']);
  const inSpan = new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
  let unknown = 0;
  tokens.forEach((word, at) => {
    features.add(word);
    for (const gram of grams(word)) features.add(gram);
    if (!inSpan.has(at) && (vocabulary.get(word) ?? 0) <= RARE) unknown++;
    const next = tokens[at + 1];
    if (next !== undefined) features.add(`${word} ${next}`);
  });
  const items = shape(tokens, spans);
  items.forEach((item, at) => {
    for (const one of item) {
      if (one.startsWith('<')) features.add(one);
      for (const two of items[at + 1] ?? []) features.add(`${one} ${two}`);
    }
  });
  if (spans.length === 0) features.add('no value');
  for (let count = 1; count <= Math.min(unknown, 3); count++) features.add(`unknown ${count}`);
  const share = unknown / Math.max(1, tokens.length);
  for (const level of [0.2, 0.4, 0.6]) if (share >= level) features.add(`unknown share ${level}`);
  return features;
}
