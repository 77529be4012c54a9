import { wordsOf } from '../../../lambda/content';
import { sources } from '../../../lambda/content/facts';
import type { Answer } from '../../../lambda/guide/types';
import { told } from '../../../testing/finding';
import { firstAnswers } from '../../support/sweep';
import { diagnosis } from './diagnosis';
import { dose } from './dose';
import { gradeOf, namesIn } from './grade';
import { prescribed } from './prescribed';
import { promise } from './promise';

const publishers = Object.values(sources).flatMap(({ publisher }) => publisher ?? []);
const phones = ['Poison Help at 1-800-222-1222', '911', '999'];
// Who published something has the name it has, and a phone line is dialed, not read.
const names = [...publishers, ...phones, ...namesIn(wordsOf('en-US')), ...namesIn(wordsOf('en-GB'))].sort(
  (a, b) => b.length - a.length,
);

/** Sentences that are fine apart can say something else together, once figures are filled in. */
function spoken({ say, ask }: Answer): string {
  return [...say.map(({ text }) => text), ask?.text ?? ''].join(' ').trim();
}

describe.each(['en-US', 'en-GB'])('every answer in %s', (locale) => {
  const texts = Object.fromEntries(firstAnswers(locale).map(([question, answer]) => [question, spoken(answer)]));

  it.each([
    ['a diagnosis', diagnosis],
    ['a promise', promise],
    ['an amount to take', dose],
    ['advice to stop a medicine', prescribed],
  ] as const)('is without %s', (_, rule) => {
    expect(told(rule(texts))).toEqual([]);
  });

  it('can be read by an eighth-grader', () => {
    const hard = Object.entries(texts).filter(([, text]) => gradeOf(text, names) > 8);
    expect(hard.map(([question, text]) => `${question} ${gradeOf(text, names).toFixed(1)}: ${text}`)).toEqual([]);
  });
});
