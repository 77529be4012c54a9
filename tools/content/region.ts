/** Words and phrases of a language → what they are in a region. */
export type Terms = Readonly<Record<string, string>>;

export interface Region {
  readonly terms: Terms;
  readonly sentences: ReadonlyMap<string, string>;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const upper = (text: string): boolean => /^\p{Lu}/u.test(text);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Puts a language's texts into the words of a region, and remembers what it needed. */
export class Translator {
  readonly used = new Set<string>();
  readonly #region: Region;
  readonly #pattern: RegExp | null;

  constructor(region: Region) {
    this.#region = region;
    const longestFirst = Object.keys(region.terms).sort((a, b) => b.length - a.length);
    const any = longestFirst.flatMap((term) => (upper(term) ? [term] : [term, capital(term)])).map(escaped);
    // A name in braces is no word: {water} stays what it is.
    this.#pattern = any.length > 0 ? new RegExp(`\\{[^{}]*\\}|(?<!\\w)(?:${any.join('|')})(?!\\w)`, 'gu') : null;
  }

  text(text: string): string {
    const own = this.#region.sentences.get(text);
    if (own !== undefined) {
      this.used.add(text);
      return own;
    }
    if (!this.#pattern) return text;
    return text.replace(this.#pattern, (found) => {
      if (found.startsWith('{')) return found;
      const { terms } = this.#region;
      const exact = Object.hasOwn(terms, found);
      const term = exact ? found : found.charAt(0).toLowerCase() + found.slice(1);
      this.used.add(term);
      return exact ? (terms[term] as string) : capital(terms[term] as string);
    });
  }
}

type Tree = Readonly<Record<string, unknown>> | readonly unknown[];
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Path → value, for every place where a part differs in a region. */
export function differences(
  base: unknown,
  own: unknown,
  path: readonly string[] = [],
): readonly (readonly [string, unknown])[] {
  if (base === own) return [];
  if (!isTree(base) || !isTree(own) || !sameKeys(base, own)) return [[path.join('/'), own]];
  return Object.entries(base).flatMap(([key, inner]) =>
    differences(inner, (own as Readonly<Record<string, unknown>>)[key], [...path, key]),
  );
}

function sameKeys(a: Tree, b: Tree): boolean {
  return Array.isArray(a) === Array.isArray(b) && Object.keys(a).join() === Object.keys(b).join();
}

/** A region's own file of a part, laid over the language's: maps go into each other, everything else replaces. */
export function overlaid(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  const maps = isTree(base) && isTree(over) && !Array.isArray(base) && !Array.isArray(over);
  if (!maps) return over;
  const all = { ...base } as Record<string, unknown>;
  for (const [key, value] of Object.entries(over)) all[key] = overlaid(all[key], value);
  return all;
}
