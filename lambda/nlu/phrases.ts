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

/** Phrases as the build writes them: what is known of each, several things with a bar between. */
export interface Table {
  /** Without the spaces: "d v t" is also "dvt". */
  readonly joined: boolean;
  /** In words. */
  readonly longest: number;
  readonly known: Readonly<Record<string, string>>;
}

/** Writes a table; at run time it is looked into as it is, since thousands of phrases cost a start dearly. */
export function tableOf(phrases: Iterable<readonly [string, string]>, joined = false): Table {
  const known = new Map<string, Set<string>>();
  let longest = 1;
  for (const [phrase, of] of phrases) {
    const words = phrase.split(' ');
    const key = words.join(joined ? '' : ' ');
    known.set(key, (known.get(key) ?? new Set()).add(of));
    // Joined, a phrase may be said in more pieces than it is written in.
    longest = Math.max(longest, words.length + (joined ? 2 : 0));
  }
  return { joined, longest, known: Object.fromEntries([...known].map(([key, of]) => [key, [...of].join('|')])) };
}

/** Finds phrases among words. */
export class Phrases<T extends string> {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  /** What is known of a phrase; without its spaces, if they are joined. */
  get(key: string): readonly T[] {
    const { known } = this.#table;
    return Object.hasOwn(known, key) ? ((known[key] as string).split('|') as T[]) : [];
  }

  /** Every phrase that is said, one inside another too. */
  every(tokens: readonly string[]): Span<T>[] {
    const { joined, longest } = this.#table;
    const between = joined ? '' : ' ';
    const found: Span<T>[] = [];
    for (let start = 0; start < tokens.length; start++) {
      let key = '';
      const most = Math.min(tokens.length, start + longest);
      for (let end = start + 1; end <= most; end++) {
        key += key ? between + tokens[end - 1] : tokens[end - 1];
        const of = this.get(key);
        if (of.length > 0) found.push({ start, end, of });
      }
    }
    return found;
  }

  /** Longest first, none overlapping another. */
  all(tokens: readonly string[]): Span<T>[] {
    return apart(this.every(tokens));
  }
}
