import type { HeardSign } from './acts';
import type { Lexicon, SignRules } from './lexicon';
import { Phrases, type Span } from './phrases';
import type { Scopes } from './scopes';

/** The words of one rule lie this near each other. */
const WINDOW = 14;

interface Rule {
  readonly sign: HeardSign;
  readonly parts: readonly string[];
  /** Not enough for an alarm without the classifier's word. */
  readonly hint: boolean;
}

export interface Found {
  readonly sign: HeardSign;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  readonly hint: boolean;
}

/** Finds warning signs by rules: classes of words that must be said near each other, in any order. */
export class SignFinder {
  readonly #classes: Phrases<string>;
  readonly #rules: readonly Rule[];
  readonly #order: ReadonlyMap<HeardSign, number>;
  readonly #denies: Readonly<Record<string, HeardSign>>;
  readonly #assures: SignRules['assures'];
  readonly #needs: SignRules['needs'];

  constructor({ tables, rules: { rules, hints, order, denies, assures, needs } }: Lexicon) {
    this.#denies = denies;
    this.#assures = assures;
    this.#needs = needs;
    const hinted = new Set(hints);
    this.#rules = Object.entries(rules).flatMap(([sign, said]) =>
      said.map((rule) => ({ sign: sign as HeardSign, parts: rule.split(' '), hint: hinted.has(`${sign}/${rule}`) })),
    );
    this.#classes = new Phrases(tables.signs);
    this.#order = new Map(order.map((sign, at) => [sign, at]));
  }

  /** The gravest first. */
  gravity(sign: HeardSign): number {
    return this.#order.get(sign) as number;
  }

  /** Every word that a rule looks for: a "not" inside one of these denies nothing else. */
  words(tokens: readonly string[]): readonly Span<string>[] {
    return this.#classes.every(tokens);
  }

  /** Names a word a sign by itself? "Swollen" does, "leg" and "cramp" do not. */
  tells({ of }: Span<string>): boolean {
    return of.some((name) => this.#denies[name] !== undefined);
  }

  find(words: readonly Span<string>[], { negated }: Scopes): Found[] {
    const byClass = new Map<string, Span<string>[]>();
    for (const span of words)
      for (const name of span.of) {
        const known = byClass.get(name);
        if (known) known.push(span);
        else byClass.set(name, [span]);
      }
    const found: Found[] = [];
    for (const { sign, parts, hint } of this.#rules) {
      const place = this.#place(parts, byClass, negated);
      if (place) found.push({ sign, hint, ...place });
    }
    return found;
  }

  /** Signs that are named by a word of theirs: said, or said only to be denied ("it's not swollen"). */
  named(words: readonly Span<string>[], { negated }: Scopes): { open: Set<HeardSign>; denied: Set<HeardSign> } {
    const open = new Set<HeardSign>();
    const closed = new Set<HeardSign>();
    for (const { start, of } of words)
      for (const name of of) {
        const sign = this.#denies[name];
        if (sign) (negated[start] ? closed : open).add(sign);
        const assured = negated[start] ? undefined : this.#assures[name];
        if (assured) closed.add(assured);
      }
    return { open, denied: new Set([...closed].filter((sign) => !open.has(sign))) };
  }

  /**
   * May a sign be meant though no rule says so? One that sounds like many a harmless thing needs a word of its own; and
   * not if all of its words that were said are denied.
   */
  mayBe(sign: HeardSign, words: readonly Span<string>[], { negated }: Scopes): boolean {
    const needed = this.#needs[sign];
    if (needed && !words.some(({ of }) => of.some((name) => needed.includes(name)))) return false;
    const parts = new Set(this.#rules.filter((rule) => rule.sign === sign).flatMap((rule) => rule.parts));
    const own = words.filter(({ of }) => of.some((name) => parts.has(name)));
    return own.length === 0 || own.some(({ start }) => !negated[start]);
  }

  /** Where all parts of a rule are said near each other; a place where nothing is denied before one where it is. */
  #place(
    parts: readonly string[],
    byClass: ReadonlyMap<string, readonly Span<string>[]>,
    negated: readonly boolean[],
  ): { start: number; end: number; negated: boolean } | null {
    if (parts.some((part) => !byClass.has(part))) return null;
    let denied: { start: number; end: number; negated: boolean } | null = null;
    for (const first of byClass.get(parts[0] as string) as readonly Span<string>[]) {
      const used = [first];
      for (const part of parts.slice(1)) {
        const near = (byClass.get(part) as readonly Span<string>[]).filter(({ start, end }) =>
          used.every((one) => end <= one.start || one.end <= start),
        );
        const open = near.filter(({ start }) => !negated[start]);
        const pool = open.length > 0 ? open : near;
        const best = pool.sort((a, b) => Math.abs(a.start - first.start) - Math.abs(b.start - first.start))[0];
        if (best) used.push(best);
      }
      if (used.length < parts.length) continue;
      const start = Math.min(...used.map((one) => one.start));
      const end = Math.max(...used.map((one) => one.end));
      if (end - start > WINDOW) continue;
      const place = { start, end, negated: used.some((one) => negated[one.start] === true) };
      if (!place.negated) return place;
      denied ??= place;
    }
    return denied;
  }
}
