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

/** Phrases as the build writes them: sorted lines, each a phrase, a tab, and what is known of it with bars between. */
export interface Table {
  /** Without the spaces: "d v t" is also "dvt". */
  readonly joined: boolean;
  /** In words. */
  readonly longest: number;
  readonly lines: string;
}

/** Writes a table; at run time it is searched as it is, since making maps of thousands of phrases costs a start dearly. */
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
  const lines = [...known].map(([key, of]) => `${key}\t${[...of].join('|')}\n`);
  // A tab is less than a space and a letter, so that a phrase stands before those that go on from it.
  return { joined, longest, lines: lines.sort((a, b) => (a < b ? -1 : 1)).join('') };
}

/** Finds phrases among words. */
export class Phrases<T extends string> {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  /** Where the first line begins that is no less than a phrase. */
  #from(key: string): number {
    const { lines } = this.#table;
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const start = lines.lastIndexOf('\n', middle - 1) + 1;
      const end = lines.indexOf('\n', middle) + 1;
      if (lines.slice(start, start + key.length) < key) low = end;
      else high = start;
    }
    return low;
  }

  #at(key: string, line: number): readonly T[] {
    const { lines } = this.#table;
    const value = line + key.length + 1;
    if (lines[value - 1] !== '\t' || !lines.startsWith(key, line)) return [];
    return lines.slice(value, lines.indexOf('\n', value)).split('|') as T[];
  }

  /** What is known of a phrase; without its spaces, if they are joined. */
  get(key: string): readonly T[] {
    return this.#at(key, this.#from(key));
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
        const line = this.#from(key);
        // Nothing that is known goes on like this.
        if (!this.#table.lines.startsWith(key, line)) break;
        const of = this.#at(key, line);
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
