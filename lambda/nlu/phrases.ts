/** A stretch of words that is a known phrase, with what is known of it. */
export interface Span<T> {
  readonly start: number;
  readonly end: number;
  readonly of: readonly T[];
}

const longestFirst = (a: Span<unknown>, b: Span<unknown>): number =>
  b.end - b.start - (a.end - a.start) || a.start - b.start;

/** Keeps the longest of spans that overlap, in the order in which they were said. */
export function apart<S extends Span<unknown>>(spans: readonly S[]): S[] {
  const chosen: S[] = [];
  for (const span of [...spans].sort(longestFirst))
    if (!chosen.some(({ start, end }) => span.start < end && start < span.end)) chosen.push(span);
  return chosen.sort((a, b) => a.start - b.start);
}

/** Finds phrases among words. `joined`: without the spaces, so that "d v t" is also "dvt". */
export class Phrases<T> {
  readonly #known = new Map<string, T[]>();
  readonly #between: string;
  #longest = 1;

  constructor(phrases: Iterable<readonly [string, T]>, joined = false) {
    this.#between = joined ? '' : ' ';
    for (const [phrase, of] of phrases) {
      const words = phrase.split(' ');
      const key = words.join(this.#between);
      const known = this.#known.get(key);
      if (!known) this.#known.set(key, [of]);
      else if (!known.includes(of)) known.push(of);
      // Joined, a phrase may be said in more pieces than it is written in.
      this.#longest = Math.max(this.#longest, words.length + (joined ? 2 : 0));
    }
  }

  /** Every phrase that is said, one inside another too. */
  every(tokens: readonly string[]): Span<T>[] {
    const found: Span<T>[] = [];
    for (let start = 0; start < tokens.length; start++) {
      let key = '';
      const most = Math.min(tokens.length, start + this.#longest);
      for (let end = start + 1; end <= most; end++) {
        key += key ? this.#between + tokens[end - 1] : tokens[end - 1];
        const of = this.#known.get(key);
        if (of) found.push({ start, end, of });
      }
    }
    return found;
  }

  /** Longest first, none overlapping another. */
  all(tokens: readonly string[]): Span<T>[] {
    return apart(this.every(tokens));
  }
}
