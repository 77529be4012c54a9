import type { Finding } from '../../../testing/finding';
import { type Part, textsOf } from '../../../tools/facts/places';
import { heard, sentencesOf } from './render';

interface Search {
  readonly pattern: RegExp;
  readonly expected: string;
  /** True where the match is fine after all. */
  readonly unless?: (sentence: string, at: number) => boolean;
}

/** Every sentence in which a pattern occurs that should not. */
export function matches(words: Part, { pattern, expected, unless }: Search): readonly Finding[] {
  const every = new RegExp(pattern, 'gi');
  return textsOf(words).flatMap(({ where, it }) => {
    const sentences = new Set(sentencesOf(heard(it)));
    return [...sentences].flatMap((sentence) =>
      [...sentence.matchAll(every)]
        .filter((match) => !unless?.(sentence, match.index))
        .map((match) => ({ where, expected, found: `"${match[0]}" in "${sentence}"` })),
    );
  });
}
