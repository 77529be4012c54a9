import { intentsOf, loadModel, supportedLocales } from '../../../interaction-model/model';
import { SIGNS } from '../../../lambda/content/ids';
import { TOPICS } from '../../../lambda/nlu/acts';
import { FALLBACK } from '../../nlu/platform';
import type { About } from '../api';
import { examplesOf, storePhrases } from './examples';

/** Where nothing else is chosen. */
export const HOME = 'en-US';

const forEach = <T>(locales: readonly string[], of: (locale: string) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(locales.map((locale) => [locale, of(locale)]));

export function about(): About {
  const locales = supportedLocales();
  return {
    home: HOME,
    locales,
    phrases: forEach(locales, storePhrases),
    examples: forEach(locales, (locale) => examplesOf(loadModel(locale))),
    all: {
      intents: [...new Set([...intentsOf(loadModel(HOME)).map(({ name }) => name), FALLBACK])],
      signs: SIGNS,
      topics: TOPICS,
    },
  };
}
