import type { Lexicon, ValueType } from './lexicon';
import { apart, Phrases, type Span } from './phrases';
import { distance, soundOf } from './sounds';
import { keyOf } from './tokens';

export interface Value {
  readonly type: ValueType | 'medicine';
  readonly id: string;
}

/** Shorter words are too easily another word: "bored" is no bread. */
const SHORTEST = 6;
const LONGEST_IN_WORDS = 4;
/** Share of letters that may differ: more where it sounds the same. */
const SOUNDS_SAME = 0.34;
const SOUNDS_LIKE = 0.2;
/** A sentence in which every word is strange is not searched for mishearings for ever. */
const MOST_GUESSES = 60;

interface Known {
  readonly key: string;
  readonly values: Value[];
}

/** Finds slot values and names of medicines: as they are written, as they sound, and with a letter or two changed. */
export class ValueFinder {
  readonly #exact: Phrases<Value>;
  readonly #bySound = new Map<string, Known[]>();
  readonly #common: ReadonlySet<string>;

  constructor(lexicon: Lexicon) {
    const phrases: [string, Value][] = [];
    const known = new Map<string, Known>();
    const add = (type: Value['type'], id: string, said: readonly string[]): void => {
      const value = { type, id };
      for (const phrase of said) {
        phrases.push([phrase, value]);
        const words = phrase.split(' ');
        const key = keyOf(words);
        if (key.length < SHORTEST - 1 || words.length > LONGEST_IN_WORDS) continue;
        const one = known.get(key) ?? { key, values: [] };
        one.values.push(value);
        known.set(key, one);
      }
    };
    for (const [type, ids] of Object.entries(lexicon.values))
      for (const [id, said] of Object.entries(ids)) add(type as ValueType, id, said);
    for (const [id, said] of Object.entries(lexicon.medicines)) add('medicine', id, said);
    this.#exact = new Phrases(phrases, true);
    for (const one of known.values()) {
      const sound = soundOf(one.key);
      const like = this.#bySound.get(sound);
      if (like) like.push(one);
      else this.#bySound.set(sound, [one]);
    }
    this.#common = new Set(lexicon.common);
  }

  find(tokens: readonly string[]): Span<Value>[] {
    const exact = this.#exact.all(tokens);
    const taken = new Set(
      exact.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
    );
    const guesses: Span<Value>[] = [];
    let tried = 0;
    for (let start = 0; start < tokens.length && tried < MOST_GUESSES; start++) {
      for (let end = start + 1; end <= Math.min(tokens.length, start + LONGEST_IN_WORDS); end++) {
        if (taken.has(end - 1)) break;
        const words = tokens.slice(start, end);
        if (words.every((word) => this.#common.has(word))) continue;
        // A window that only adds everyday words to a strange one is no other guess.
        if (end - start > 1 && this.#common.has(words[0] as string) && (words[0] as string).length > 3) break;
        tried++;
        const of = this.#like(keyOf(words));
        if (of.length > 0) guesses.push({ start, end, of });
      }
    }
    return apart([...exact, ...guesses]);
  }

  /** The values that a stretch of letters may be a mishearing of; the nearest ones. */
  #like(key: string): readonly Value[] {
    if (key.length < SHORTEST) return [];
    const sound = soundOf(key);
    let best = SOUNDS_SAME;
    let found: readonly Value[] = [];
    const near = [sound, ...Array.from(sound, (_, at) => sound.slice(0, at) + sound.slice(at + 1))];
    for (const code of near) {
      if (code.length < 2) continue;
      for (const one of this.#bySound.get(code) ?? []) {
        const longer = Math.max(key.length, one.key.length);
        const allowed = code === sound ? SOUNDS_SAME : SOUNDS_LIKE;
        const share = distance(key, one.key, Math.floor(longer * Math.min(best, allowed))) / longer;
        if (share > Math.min(best, allowed)) continue;
        found = share === best ? [...found, ...one.values] : one.values;
        best = share;
      }
    }
    return found;
  }
}
