import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../lambda/content/facts';
import { fileFor } from './files';

export type Locale = string;
export const LOCALES: readonly Locale[] = Object.keys(locales);

/** What the skill store says in one language; `{emergency}` is filled in for each locale. */
interface StoreWords {
  readonly name: string;
  readonly summary: string;
  readonly description: readonly string[];
  readonly examplePhrases: readonly string[];
  readonly keywords: readonly string[];
}

/** The store's page for a locale. */
export function storePage(folder: string, locale: Locale) {
  const words = JSON.parse(readFileSync(fileFor(join(folder, 'store'), locale), 'utf8')) as StoreWords;
  return {
    ...words,
    description: words.description.join('\n\n').replaceAll('{emergency}', locales[locale]?.emergency ?? ''),
    smallIconUri: 'file://assets/images/small.png',
    largeIconUri: 'file://assets/images/large.png',
  };
}
