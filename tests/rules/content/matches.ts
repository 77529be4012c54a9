import type { Finding } from '../../../testing/finding';
import { type Part, textsOf } from '../../../tools/facts/places';
import { heard, SPELLINGS, sentencesOf } from './render';

interface Search {
  readonly pattern: RegExp;
  readonly expected: string;
  /** True where the match is fine after all. */
  readonly unless?: (sentence: string, at: number) => boolean;
}

/** Every sentence, as heard in either spelling, in which a pattern occurs that should not. */
export function matches(words: Part, { pattern, expected, unless }: Search): readonly Finding[] {
  return textsOf(words).flatMap(({ where, it }) => {
    const sentences = new Set(SPELLINGS.flatMap((spelling) => sentencesOf(heard(it, spelling))));
    return [...sentences].flatMap((sentence) =>
      [...sentence.matchAll(new RegExp(pattern, 'gi'))]
        .filter((match) => !unless?.(sentence, match.index))
        .map((match) => ({ where, expected, found: `"${match[0]}" in "${sentence}"` })),
    );
  });
}
