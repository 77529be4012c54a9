import type { Act, CrisisAct } from './acts';
import type { Lexicon } from './lexicon';
import { Phrases, type Span } from './phrases';
import type { Scopes } from './scopes';

type Real = 'self' | 'other' | 'knowledge';
type Kind = Real | `hint_${Real}` | 'idiom' | 'on_purpose' | 'about';
const REAL: readonly Real[] = ['self', 'other', 'knowledge'];

/** The classifier's share for words of it, of oneself and of another. */
export interface CrisisShares {
  readonly speaker: number;
  readonly other: number;
}

/**
 * The classifier alone must be this sure, of more than a few words, of which one is of death, harm, an end, a burden, despair
 * or goodbye: "i want to" is no crisis.
 */
const SURE = 0.35;
const FEWEST = 4;
/** Words that are said of other things too need it to be this sure. */
const AGREES = 0.12;
/** Less where two of them come together: a platform, and one step. */
const AGREE_TWO = 0.008;
const TAKEN = /^(took|taken|swallowed|overdosed|swallowing|drank|downed)$/;

/** Where words of it were said, it is this sure at least. */
const PLAIN = 0.95;

const THEIRS: Readonly<Partial<Record<Kind, Kind>>> = { self: 'other', hint_self: 'hint_other' };
const theirs = (kinds: readonly Kind[]): readonly Kind[] => kinds.map((kind) => THEIRS[kind] ?? kind);
const THEY_REACH = 4;

/** "She says she would rather be dead", "gave his dog away": whoever is the subject of it, unless the words have an "i" of their own. */
function isOfThem(tokens: readonly string[], { start, end }: Span<unknown>): boolean {
  if (tokens.slice(start, end).some((word) => OWN.test(word))) return false;
  if (tokens.slice(start, end).some((word) => THEIR.test(word))) return true;
  const before = tokens.slice(Math.max(0, start - THEY_REACH), start).reverse();
  return THEY.test(String(before.find((word) => THEY.test(word) || OWN.test(word))));
}
const OWN = /^(i|me|my|myself|mine|we|us)$/;
const THEY = /^(he|she|they)$/;
const THEIR = /^(his|her|their)$/;

/** Words of wanting to die or of harm to oneself or another. */
export class CrisisFinder {
  readonly #phrases: Phrases<Kind>;
  readonly #safe: Phrases<'nothing_taken' | 'mistaken' | 'safe'>;

  constructor({ tables: { crisis, safe } }: Pick<Lexicon, 'tables'>) {
    this.#phrases = new Phrases(crisis);
    this.#safe = new Phrases(safe);
  }

  #kinds(tokens: readonly string[], { negated, has }: Scopes): ReadonlySet<Kind> {
    const spans = this.#phrases.every(tokens);
    const idioms = spans.filter(({ of }) => of.includes('idiom'));
    const isNone = ({ start, end }: Span<Kind>): boolean =>
      idioms.some((idiom) => idiom.start <= start && end <= idiom.end) ||
      // "I am not suicidal" is none; "I do not want to live" has its "not" inside.
      (tokens[start - 1] === 'not' && negated[start] === true);
    const kinds = new Set(
      spans.flatMap((span): readonly Kind[] =>
        // "I'm not safe": what it may be about is that with a "not" too.
        span.of.some((kind) => kind !== 'about') && isNone(span)
          ? ['idiom']
          : isOfThem(tokens, span)
            ? theirs(span.of)
            : span.of,
      ),
    );
    // What the speaker says of oneself counts, whatever was on television.
    if (has.film.length > 0 && !kinds.has('self') && !kinds.has('hint_self')) return new Set<Kind>(['idiom']);
    return kinds;
  }

  /** Are two words of it said, each by itself? */
  #twice(tokens: readonly string[]): boolean {
    const hints = this.#phrases.every(tokens).filter(({ of }) => of.some((kind) => kind.startsWith('hint_')));
    return hints.some((one) => hints.some((other) => one.end <= other.start));
  }

  /** `swallowed`: too much of something was, which done on purpose is no mishap. */
  find(tokens: readonly string[], scopes: Scopes, shares: CrisisShares, swallowed: boolean): CrisisAct | null {
    const kinds = this.#kinds(tokens, scopes);
    const probability = shares.speaker + shares.other;
    const said = REAL.some((kind) => kinds.has(kind)) || (swallowed && kinds.has('on_purpose'));
    const hints = ['on_purpose', ...REAL.map((kind) => `hint_${kind}` as const)] as const;
    const hinted = hints.some((kind) => kinds.has(kind)) && probability >= (this.#twice(tokens) ? AGREE_TWO : AGREES);
    const judged = kinds.has('about') && !kinds.has('idiom') && probability >= SURE && tokens.length >= FEWEST;
    if (!said && !hinted && !judged) return null;
    const isOf = (kind: Real): boolean => kinds.has(kind) || kinds.has(`hint_${kind}`);
    const worded = isOf('self') || isOf('other') || isOf('knowledge');
    const ofOther = worded ? isOf('other') && !isOf('self') : shares.other > shares.speaker;
    return {
      kind: 'crisis',
      who: ofOther ? 'other' : 'speaker',
      taken: tokens.some((word) => TAKEN.test(word)),
      ...(isOf('knowledge') ? { lethal: true } : {}),
      score: said ? Math.max(PLAIN, probability) : probability,
    };
  }

  /** In the talk about it: nothing was taken, or there is no danger now. */
  answer(tokens: readonly string[], scopes: Scopes): Act | null {
    const kinds = this.#kinds(tokens, scopes);
    if (REAL.some((kind) => kinds.has(kind) || kinds.has(`hint_${kind}`))) return null;
    const said = this.#safe.every(tokens).flatMap(({ of }) => of);
    if (said.includes('nothing_taken')) return { kind: 'deny', signs: ['overdose'] };
    // "I only meant the cramp", "i said flight": it was none.
    const otherwise = said.includes('mistaken') && !kinds.has('about');
    if (otherwise || scopes.has.taken_back.length > 0) return { kind: 'refuse', mistaken: true };
    return this.#safe.get(tokens.join(' ')).includes('safe') ? { kind: 'refuse' } : null;
  }
}
