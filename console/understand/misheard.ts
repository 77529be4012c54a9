import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import type { Entry } from './catalog';

/** Shorter words are too easily another word. */
const SHORTEST = 4;
const LONGEST_IN_WORDS = 4;
/** Share of letters that may differ: more where it sounds the same. */
const SOUNDS_SAME = 0.45;
const SOUNDS_LIKE = 0.25;

/** A code and the codes with one sound left out: two codes that share one differ in a sound or two. */
const near = (code: string): string[] => [code, ...Array.from(code, (_, at) => code.slice(0, at) + code.slice(at + 1))];

/** Finds the slot values that a stretch of words may be a mishearing of. */
export function mishearings(entries: readonly Entry[]): (key: string) => readonly Entry[] {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.key.length < SHORTEST || entry.tokens.length > LONGEST_IN_WORDS) continue;
    for (const code of new Set(doubleMetaphone(entry.key).flatMap(near)))
      if (code.length > 1) {
        const known = index.get(code);
        if (known) known.push(entry);
        else index.set(code, [entry]);
      }
  }
  return (key) => {
    if (key.length < SHORTEST) return [];
    const codes = doubleMetaphone(key);
    const found = new Map<Entry, number>();
    for (const code of new Set(codes.flatMap(near)))
      for (const entry of index.get(code) ?? []) {
        if (found.has(entry)) continue;
        const share = distance(key, entry.key) / Math.max(key.length, entry.key.length);
        const same = doubleMetaphone(entry.key)[0] === codes[0];
        if (share <= (same ? SOUNDS_SAME : SOUNDS_LIKE)) found.set(entry, share);
      }
    const best = Math.min(...found.values());
    return [...found].filter(([, share]) => share === best).map(([entry]) => entry);
  };
}
