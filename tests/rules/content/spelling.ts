import { locales } from '../../../lambda/content/facts';
import type { Finding } from '../../../testing/finding';
import { type Part, textsOf } from '../../../tools/facts/places';
import { heard } from './render';
import { BOTH_SPELLINGS } from './spellings';

/** Words of a region that are not said in the other. */
const BARRED: Readonly<Record<string, RegExp>> = {
  en: pattern(BOTH_SPELLINGS.map(([, uk]) => uk)),
  'en-GB': pattern(BOTH_SPELLINGS.map(([us]) => us)),
};

function pattern(words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi');
}

/** American words to American ears, British ones to British. */
export function spelling(words: Part, locale = 'en-US'): readonly Finding[] {
  const region = locales[locale]?.words ?? 'en';
  const tables = new Set(Object.values(locales).flatMap((facts) => (facts.words === region ? [facts.table] : [])));
  return textsOf(words)
    .filter(({ where, only }) => (only === undefined || tables.has(only)) && isHeard(where, region))
    .flatMap(({ where, it }) =>
      [...heard(it).matchAll(BARRED[region] as RegExp)].map(([found]) => ({
        where,
        expected: `the words of ${region}`,
        found: `"${found}" in "${heard(it)}"`,
      })),
    );
}

/** A phone line is heard in its own locale only. */
function isHeard(where: string, region: string): boolean {
  const locale = /phoneLines\.(\w\w-\w\w)\./.exec(where)?.[1];
  return locale === undefined || (locales[locale]?.words ?? 'en') === region;
}
