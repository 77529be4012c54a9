import type { Act, CrisisAct } from './acts';
import type { Lexicon } from './lexicon';
import { Phrases } from './phrases';
import type { Scopes } from './scopes';

type Kind = 'self' | 'other' | 'knowledge' | 'idiom';

/** The classifier alone must be this sure. */
const SURE = 0.35;
const TAKEN = /^(took|taken|swallowed|overdosed|swallowing|drank|downed)$/;

/** Words of wanting to die or of harm to oneself or another. */
export class CrisisFinder {
  readonly #phrases: Phrases<Kind>;
  readonly #safe: Phrases<'nothing_taken' | 'safe'>;

  constructor({ tables: { crisis, safe } }: Pick<Lexicon, 'tables'>) {
    this.#phrases = new Phrases(crisis);
    this.#safe = new Phrases(safe);
  }

  find(tokens: readonly string[], scopes: Scopes, probability: number): CrisisAct | null {
    const spans = this.#phrases.every(tokens);
    const idioms = spans.filter(({ of }) => of.includes('idiom'));
    const real = spans.filter(
      ({ start, end, of }) =>
        !of.includes('idiom') &&
        !idioms.some((idiom) => idiom.start <= start && end <= idiom.end) &&
        // "I do not want to die" is none; "I do not want to live" has its "not" inside.
        !(scopes.negated[start] && tokens[start] !== 'do' && tokens[start] !== 'not' && tokens[start - 1] === 'not'),
    );
    if (scopes.has.film.length > 0 || (real.length === 0 && (probability < SURE || idioms.length > 0))) return null;
    const kinds = new Set(real.flatMap(({ of }) => of));
    const others = kinds.has('other') && !kinds.has('self');
    return {
      kind: 'crisis',
      who: others ? 'other' : 'speaker',
      taken: tokens.some((word) => TAKEN.test(word)),
      ...(kinds.has('knowledge') ? { lethal: true } : {}),
      score: real.length > 0 ? Math.max(0.95, probability) : probability,
    };
  }

  /** In the talk about it: nothing was taken, or there is no danger now. */
  answer(tokens: readonly string[]): Act | null {
    if (this.#safe.every(tokens).some(({ of }) => of.includes('nothing_taken')))
      return { kind: 'deny', signs: ['overdose'] };
    return this.#safe.get(tokens.join(' ')).includes('safe') ? { kind: 'refuse' } : null;
  }
}
