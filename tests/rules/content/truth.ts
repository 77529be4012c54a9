import type { Finding } from '../../../testing/finding';
import { linesOf, type Part } from '../../../tools/facts/places';
import { sentencesOf } from './render';

/** What reads the whole of the evidence, and can so say that there is none. */
const SURVEYS =
  /^(?:cochrane|aafp_20|aan_20|bmj_ce|cks|grober|eamc|killer|mnt_acv|hsis_b5|b5_page|mcgill|kalia|vidot|rabe|mhra|ods_|fda_|efsa|nccih)/;

/** "I know of no study" is the guide's own word: a paper about something else must not lend it its name. */
export function unknownIsOwn(words: Part): readonly Finding[] {
  return linesOf(words)
    .filter(({ where }) => !where.startsWith('entries.'))
    .flatMap(({ where, it }) => {
      const own = /\bI know of no\b/.test(it.say) && it.from.length > 0 && !it.from.includes('none');
      const none = /\b[Nn]o (?:good |fair |proper )?(?:study|trial|test) (?:shows|has)\b/.test(it.say);
      const surveyed = it.from.some((id) => id === 'none' || SURVEYS.test(id));
      return own || (none && !surveyed)
        ? [{ where, expected: 'no source, or one that surveys the evidence', found: it.from.join(', ') }]
        : [];
    });
}

/** Labels of vitamin D use both, and mixing them up is a forty-fold error. */
export function bothUnits(words: Part): readonly Finding[] {
  return linesOf(words).flatMap(({ where, it }) => {
    const figure = /\d micrograms/.test(it.say) && /vitamin[ _]d\b/i.test(`${where} ${it.say}`);
    return figure && !/\bunits\b/.test(it.say) ? [{ where, expected: 'units as well', found: `"${it.say}"` }] : [];
  });
}

/** More than one decimal cannot be heard. */
export function oneDecimal(words: Part): readonly Finding[] {
  return linesOf(words).flatMap(({ where, it }) =>
    sentencesOf(it.say)
      .filter((sentence) => /\d\.\d\d/.test(sentence))
      .map((sentence) => ({ where, expected: 'one decimal at most', found: `"${sentence}"` })),
  );
}
