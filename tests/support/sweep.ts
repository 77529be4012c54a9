import { wordsOf } from '../../lambda/content';
import { createContext } from '../../lambda/guide/context';
import { answer } from '../../lambda/guide/guide';
import type { Answer, Question } from '../../lambda/guide/types';
import { QUESTIONS } from '../../testing/questions';

const MOST_PAGES = 12;

/** The answer and every further page that "more" brings. */
function pagesOf(question: Question, locale: string): readonly Answer[] {
  const pages: Answer[] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const given = answer(
      page === 0 ? question : { ...question, page },
      createContext(locale, wordsOf(locale), { turn: page }),
    );
    pages.push(given);
    const warned = question.topic === 'warning' && page === 0;
    if (given.ask?.yes?.page !== page + 1 && !warned) break;
  }
  return pages;
}

interface Swept {
  readonly question: Question;
  readonly pages: readonly Answer[];
}

const swept = new Map<string, readonly Swept[]>();

/** Every Question with all pages of its answer in a locale, made once. */
export function sweep(locale: string): readonly Swept[] {
  const known = swept.get(locale) ?? QUESTIONS.map((question) => ({ question, pages: pagesOf(question, locale) }));
  swept.set(locale, known);
  return known;
}

/** Every Question with the first page of its answer. */
export const firstAnswers = (locale: string): readonly (readonly [question: string, answer: Answer])[] =>
  sweep(locale).flatMap(({ question, pages }) =>
    pages.slice(0, 1).map((first) => [JSON.stringify(question), first] as const),
  );
