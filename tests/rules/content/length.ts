import type { Lines } from '../../../lambda/content/shape';
import type { Finding } from '../../../testing/finding';
import { type Part, pagesOf } from '../../../tools/facts/places';
import { heard, TABLES, wordCount } from './render';

/** With a safety clause, a disclaimer and a question it still is about thirty seconds of speech. */
const PAGE = 50;
/** A warning or a note is spoken with one short question after it. */
const ALONE = 65;

/** A page, so that an answer with its safety clause and its question stays short enough. */
export function pageLength(words: Part): readonly Finding[] {
  return pagesOf(words).flatMap(({ where, it }) => {
    const limit = /\.\d+$/.test(where) ? PAGE : ALONE;
    const most = Math.max(...TABLES.map((table) => length(it, table)));
    return most > limit ? [{ where, expected: `${limit} words or fewer`, found: `${most}` }] : [];
  });
}

function length(lines: Lines, table: 'us' | 'uk'): number {
  return lines
    .filter(({ only }) => only === undefined || only === table)
    .reduce((sum, { say }) => sum + wordCount(heard(say)), 0);
}
