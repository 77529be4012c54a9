import type { Lines } from '../../../lambda/words/shape';
import type { Finding } from '../finding';
import { type Part, pagesOf } from './places';
import { heard, SPELLINGS, wordCount } from './render';

/** About thirty seconds of speech. */
export const WHOLE_ANSWER = 75;
const PAGE = 50;
/** A warning or a note is spoken with one short question after it. */
const ALONE = 65;

/** A page, so that an answer with its safety clause and its question stays short enough. */
export function pageLength(words: Part): readonly Finding[] {
  return pagesOf(words).flatMap(({ where, it }) => {
    const limit = /\.\d+$/.test(where) ? PAGE : ALONE;
    const most = Math.max(...SPELLINGS.map((spelling) => length(it, spelling)));
    return most > limit ? [{ where, expected: `${limit} words or fewer`, found: `${most}` }] : [];
  });
}

function length(lines: Lines, table: 'us' | 'uk'): number {
  return lines
    .filter(({ only }) => only === undefined || only === table)
    .reduce((sum, { say }) => sum + wordCount(heard(say, table)), 0);
}

/** Everything that is said in one turn, the question at its end included. */
export function spokenLength(text: string, where: string): readonly Finding[] {
  const found = wordCount(text);
  return found > WHOLE_ANSWER
    ? [{ where, expected: `${WHOLE_ANSWER} words or fewer`, found: `${found}: "${text}"` }]
    : [];
}
