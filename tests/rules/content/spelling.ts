import { type LocaleFacts, locales } from '../../../lambda/content/facts';
import type { Finding } from '../../../testing/finding';
import { type Part, textsOf } from '../../../tools/facts/places';
import { heard, SPELLINGS } from './render';
import { BOTH_SPELLINGS } from './spellings';

const BARRED = {
  us: pattern(BOTH_SPELLINGS.map(([, uk]) => uk)),
  uk: pattern(BOTH_SPELLINGS.map(([us]) => us)),
};

function pattern(words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi');
}

/** American words to American ears, British ones to British. */
export function spelling(words: Part): readonly Finding[] {
  return textsOf(words).flatMap(({ where, it, only }) =>
    (only ? [only] : spellingsAt(where)).flatMap((table) =>
      [...heard(it, table).matchAll(BARRED[table])].map(([found]) => ({
        where,
        expected: `${table} spelling`,
        found: `"${found}" in "${heard(it, table)}"`,
      })),
    ),
  );
}

/** A phone line is heard in its own locale only. */
function spellingsAt(where: string): readonly LocaleFacts['spelling'][] {
  const locale = /phoneLines\.(\w\w-\w\w)\./.exec(where)?.[1];
  return locale && locales[locale] ? [locales[locale].spelling] : SPELLINGS;
}
