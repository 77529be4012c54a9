import { load } from './load';
import type { Words } from './shape';

/** The words that are spoken where a language is not known. */
const DEFAULT = 'en';

const loaded = new Map<string, Promise<Words>>();

/** Asked for on every turn, and even a module that is there already takes the loader a while to find. */
function once(language: string): Promise<Words> {
  const known = loaded.get(language) ?? load(language);
  loaded.set(language, known);
  return known;
}

/** The words of a locale's language, loaded when first asked for; English where there are none. */
export async function wordsFor(locale: string): Promise<Words> {
  const language = locale.slice(0, 2);
  if (!/^[a-z]{2}$/.test(language) || language === DEFAULT) return once(DEFAULT);
  try {
    return await once(language);
  } catch {
    return once(DEFAULT);
  }
}
