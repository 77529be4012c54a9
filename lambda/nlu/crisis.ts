import type { Act, CrisisAct } from './acts';
import type { Lexicon } from './lexicon';
import { Phrases, type Span } from './phrases';
import type { Scopes } from './scopes';

type Kind = 'self' | 'other' | 'knowledge' | 'idiom';
const REAL: readonly Kind[] = ['self', 'other', 'knowledge'];

/** The classifier alone must be this sure, and of more than a few words: "i want to" is no crisis. */
const SURE = 0.35;
const FEWEST = 5;
const TAKEN = /^(took|taken|swallowed|overdosed|swallowing|drank|downed)$/;

/** Where words of it were said, it is this sure at least. */
const PLAIN = 0.95;

/** Words of wanting to die or of harm to oneself or another. */
export class CrisisFinder {
  readonly #phrases: Phrases<Kind>;
  readonly #safe: Phrases<'nothing_taken' | 'safe'>;

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
    const kinds = new Set(spans.flatMap((span): readonly Kind[] => (isNone(span) ? ['idiom'] : span.of)));
    // What the speaker says of oneself counts, whatever was on television.
    if (has.film.length > 0 && !kinds.has('self')) return new Set<Kind>(['idiom']);
    return kinds;
  }

  find(tokens: readonly string[], scopes: Scopes, probability: number): CrisisAct | null {
    const kinds = this.#kinds(tokens, scopes);
    const said = REAL.some((kind) => kinds.has(kind));
    if (!said && (probability < SURE || tokens.length < FEWEST || kinds.has('idiom'))) return null;
    return {
      kind: 'crisis',
      who: kinds.has('other') && !kinds.has('self') ? 'other' : 'speaker',
      taken: tokens.some((word) => TAKEN.test(word)),
      ...(kinds.has('knowledge') ? { lethal: true } : {}),
      score: said ? Math.max(PLAIN, probability) : probability,
    };
  }

  /** In the talk about it: nothing was taken, or there is no danger now. */
  answer(tokens: readonly string[], scopes: Scopes): Act | null {
    const kinds = this.#kinds(tokens, scopes);
    if (REAL.some((kind) => kinds.has(kind))) return null;
    if (this.#safe.every(tokens).some(({ of }) => of.includes('nothing_taken')))
      return { kind: 'deny', signs: ['overdose'] };
    return this.#safe.get(tokens.join(' ')).includes('safe') ? { kind: 'refuse' } : null;
  }
}
