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

function readValue(written: string): Value {
  const [type, id] = written.split(':');
  return { type: type as Value['type'], id: id as string };
}

/** Phrases without their spaces by how they sound, as the build writes them. */
export function soundsOf(phrases: readonly string[]): [string, string][] {
  const bySound = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const key = keyOf(words);
    if (key.length < SHORTEST - 1 || words.length > LONGEST_IN_WORDS) continue;
    const sound = soundOf(key);
    bySound.set(sound, (bySound.get(sound) ?? new Set()).add(key));
  }
  return [...bySound].flatMap(([sound, keys]) => [...keys].map((key): [string, string] => [sound, key]));
}

/** Finds slot values and names of medicines: as they are written, as they sound, and with a letter or two changed. */
export class ValueFinder {
  readonly #exact: Phrases<string>;
  readonly #bySound: Phrases<string>;
  readonly #common: Phrases<string>;

  constructor({ tables: { values, sounds, common } }: Pick<Lexicon, 'tables'>) {
    this.#exact = new Phrases(values);
    this.#bySound = new Phrases(sounds);
    this.#common = new Phrases(common);
  }

  find(tokens: readonly string[]): Span<Value>[] {
    const every = this.#exact.every(tokens);
    const exact = apart(every);
    // "A statin" is a cause; "statin" inside it is a medicine too.
    const inner = ({ start, end }: Span<string>): string[] =>
      every
        .filter((span) => span.start >= start && span.end <= end)
        .flatMap(({ of }) => of.filter((written) => written.toLowerCase().startsWith('medicine:')));
    const taken = new Set(
      exact.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
    );
    const guesses: Span<string>[] = [];
    let tried = 0;
    for (let start = 0; start < tokens.length && tried < MOST_GUESSES; start++) {
      for (let end = start + 1; end <= Math.min(tokens.length, start + LONGEST_IN_WORDS); end++) {
        if (taken.has(end - 1)) break;
        const words = tokens.slice(start, end);
        if (words.every((word) => this.isCommon(word))) continue;
        // A window that only adds everyday words to a strange one is no other guess.
        if (end - start > 1 && this.isCommon(words[0] as string) && (words[0] as string).length > 3) break;
        tried++;
        const of = this.#like(keyOf(words));
        if (of.length > 0) guesses.push({ start, end, of });
      }
    }
    return apart([...exact, ...guesses]).map((span) => ({
      ...span,
      of: [...new Set([...span.of, ...inner(span)])].map(readValue),
    }));
  }

  /** Whether a word stands in any training sentence. */
  isCommon(word: string): boolean {
    return this.#common.get(word).length > 0;
  }

  /** The values that a stretch of letters may be a mishearing of; the nearest ones. */
  #like(key: string): readonly string[] {
    if (key.length < SHORTEST) return [];
    const sound = soundOf(key);
    let best = SOUNDS_SAME;
    let found: readonly string[] = [];
    const near = [sound, ...Array.from(sound, (_, at) => sound.slice(0, at) + sound.slice(at + 1))];
    for (const code of near) {
      if (code.length < 2) continue;
      for (const known of this.#bySound.get(code)) {
        const longer = Math.max(key.length, known.length);
        const allowed = code === sound ? SOUNDS_SAME : SOUNDS_LIKE;
        const share = distance(key, known, Math.floor(longer * Math.min(best, allowed))) / longer;
        if (share > Math.min(best, allowed)) continue;
        found = share === best ? [...found, ...this.#exact.get(known)] : this.#exact.get(known);
        best = share;
      }
    }
    return found;
  }
}
