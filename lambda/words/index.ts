import type { Words } from './shape';

/** The words that are spoken where a language is not known. */
const DEFAULT = 'en';

async function load(language: string): Promise<Words> {
  const { words } = (await import(`./${language}/index.ts`)) as { words: Words };
  return words;
}

/** The words of a locale's language, loaded when first asked for; English where there are none. */
export async function wordsFor(locale: string): Promise<Words> {
  const language = locale.slice(0, 2);
  if (!/^[a-z]{2}$/.test(language) || language === DEFAULT) return load(DEFAULT);
  try {
    return await load(language);
  } catch {
    return load(DEFAULT);
  }
}
