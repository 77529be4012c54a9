import { wordsOf } from '../../../lambda/content';
import { type Finding, told } from '../../../testing/finding';
import type { Part } from '../../../tools/facts/places';

interface Fixtures {
  /** A sentence, or a part of the words, that the rule has to find. */
  readonly refuses: readonly Part[];
  /** What is close to it and fine. */
  readonly allows: readonly Part[];
}

function asWords(fixture: Part): Part {
  return typeof fixture === 'string' ? { pages: [[{ say: fixture, from: ['nhs_cramps'] }]] } : fixture;
}

function named(fixtures: readonly Part[]): readonly (readonly [string, Part])[] {
  return fixtures.map((fixture) => [typeof fixture === 'string' ? fixture : JSON.stringify(fixture), fixture]);
}

/** A rule is shown to fail on what is wrong, then held against the words as they are. */
export function checkRule(
  name: string,
  rule: (words: Part, locale?: string) => readonly Finding[],
  { refuses, allows }: Fixtures,
): void {
  describe(name, () => {
    it.each(named(refuses))('refuses %s', (_, fixture) => {
      expect(told(rule(asWords(fixture)))).not.toEqual([]);
    });

    it.each(named(allows))('allows %s', (_, fixture) => {
      expect(told(rule(asWords(fixture)))).toEqual([]);
    });

    it.each(['en-US', 'en-GB'])('holds for every word that is spoken in %s', (locale) => {
      expect(told(rule(wordsOf(locale), locale))).toEqual([]);
    });
  });
}
