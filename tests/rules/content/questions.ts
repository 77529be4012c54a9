import type { Finding } from '../../../testing/finding';
import { type Part, promptsOf } from '../../../tools/facts/places';

/** A question at the end is a question; what it may claim would go without a source. */
export function questions(words: Part): readonly Finding[] {
  return promptsOf(words)
    .filter(({ it }) => !it.ask.endsWith('?'))
    .map(({ where, it }) => ({ where, expected: 'a question', found: `"${it.ask}"` }));
}
