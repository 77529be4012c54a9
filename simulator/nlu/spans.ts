import type { Catalog, Entry } from './catalog';
import { phoneticMatcher } from './phonetic-match';

/** A stretch of words that is a slot value, of one type or of several. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly Entry[];
  readonly exact: boolean;
}

export interface SpanFinder {
  /** Exact values that begin at a word, the longest first. */
  readonly from: (tokens: readonly string[], start: number) => readonly Span[];
  /** The values in an utterance, none overlapping another: longest first, exact before misheard. */
  readonly all: (tokens: readonly string[]) => readonly Span[];
}

const longestFirst = (a: Span, b: Span): number =>
  Number(b.exact) - Number(a.exact) || b.end - b.start - (a.end - a.start) || a.start - b.start;

export function spanFinder(catalog: Catalog, known: ReadonlySet<string>): SpanFinder {
  const soundsLike = phoneticMatcher(catalog.entries);

  function from(tokens: readonly string[], start: number): Span[] {
    const spans: Span[] = [];
    let key = '';
    for (let end = start + 1; end <= Math.min(tokens.length, start + catalog.longest); end++) {
      key += tokens[end - 1];
      const entries = catalog.byKey.get(key);
      if (entries) spans.push({ start, end, entries, exact: true });
    }
    return spans.reverse();
  }

  /** A stretch of words that the model knows is no mishearing. */
  function guesses(tokens: readonly string[], start: number): Span[] {
    const spans: Span[] = [];
    for (let end = start + 1; end <= Math.min(tokens.length, start + 4); end++) {
      const words = tokens.slice(start, end);
      if (words.every((word) => known.has(word))) continue;
      const entries = soundsLike(words);
      if (entries.length > 0) spans.push({ start, end, entries, exact: false });
    }
    return spans;
  }

  function all(tokens: readonly string[]): Span[] {
    const found = tokens.flatMap((_, start) => [...from(tokens, start), ...guesses(tokens, start)]).sort(longestFirst);
    const chosen: Span[] = [];
    for (const span of found)
      if (!chosen.some(({ start, end }) => span.start < end && start < span.end)) chosen.push(span);
    return chosen.sort((a, b) => a.start - b.start);
  }

  return { from, all };
}
