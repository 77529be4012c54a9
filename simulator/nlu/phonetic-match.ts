import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import type { Entry } from './catalog';
import { keyOf } from './tokens';

/** Shorter words are too easily another word: "bored" is no bread. */
const SHORTEST = 6;
const LONGEST_IN_WORDS = 4;
/** Share of letters that may differ: more where it sounds the same. */
const SOUNDS_SAME = 0.34;
const SOUNDS_LIKE = 0.2;

/** A code and the codes with one sound left out: two codes that share one differ in a sound or two. */
const near = (code: string): string[] => [code, ...Array.from(code, (_, at) => code.slice(0, at) + code.slice(at + 1))];

/** What is left of two phrases when the words that they share at either end are taken away. */
function apart(a: readonly string[], b: readonly string[]): [string, string] {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [keyOf(a.slice(start, a.length - end)), keyOf(b.slice(start, b.length - end))];
}

/** Finds the slot values that a stretch of words may be a mishearing of. */
export function phoneticMatcher(entries: readonly Entry[]): (words: readonly string[]) => readonly Entry[] {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.key.length < SHORTEST - 1 || entry.tokens.length > LONGEST_IN_WORDS) continue;
    for (const code of new Set(doubleMetaphone(entry.key).flatMap(near)))
      if (code.length > 1) {
        const known = index.get(code);
        if (known) known.push(entry);
        else index.set(code, [entry]);
      }
  }
  return (words) => {
    const key = keyOf(words);
    if (key.length < SHORTEST) return [];
    const codes = doubleMetaphone(key);
    const found = new Map<Entry, number>();
    for (const code of new Set(codes.flatMap(near)))
      for (const entry of index.get(code) ?? []) {
        if (found.has(entry)) continue;
        const [said, meant] = apart(words, entry.tokens);
        if (said.length < SHORTEST || meant.length < SHORTEST - 1) continue;
        const share = distance(said, meant) / Math.max(said.length, meant.length);
        const same = doubleMetaphone(entry.key)[0] === codes[0];
        if (share <= (same ? SOUNDS_SAME : SOUNDS_LIKE)) found.set(entry, share);
      }
    const best = Math.min(...found.values());
    return [...found].filter(([, share]) => share === best).map(([entry]) => entry);
  };
}
