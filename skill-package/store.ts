import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileForLocale } from '../interaction-model/model';
import { locales } from '../lambda/content/facts';

export type Locale = string;
export const LOCALES = Object.keys(locales);

/** What the skill store says in one language; `{emergency}` is filled in for each locale. */
interface StoreWords {
  readonly name: string;
  readonly summary: string;
  readonly description: readonly string[];
  readonly examplePhrases: readonly string[];
  readonly keywords: readonly string[];
}

/** What the store says in a locale, as written; undefined where nothing is. */
export function storeWords(folder: string, locale: string): StoreWords | undefined {
  const file = fileForLocale(join(folder, 'store'), locale);
  return file && JSON.parse(readFileSync(file, 'utf8'));
}

/** The store's page for a locale. */
export function storePage(folder: string, locale: Locale) {
  const words = storeWords(folder, locale);
  if (!words) throw new Error(`no words for the store in the locale ${locale}`);
  return {
    ...words,
    description: words.description.join('\n\n').replaceAll('{emergency}', locales[locale]?.emergency ?? ''),
    smallIconUri: 'file://assets/images/small.png',
    largeIconUri: 'file://assets/images/large.png',
  };
}
