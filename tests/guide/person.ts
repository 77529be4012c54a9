import { wordsOf } from '../../lambda/content';
import type { CircumstanceId } from '../../lambda/content/ids';
import { createContext } from '../../lambda/guide/context';
import { answer } from '../../lambda/guide/guide';
import type { Answer, Bar, Question } from '../../lambda/guide/types';

/** The answer as somebody hears it who said this of themselves. */
export const askAs = (
  circumstances: readonly CircumstanceId[],
  question: Question,
  {
    locale = 'en-US',
    saidBack = [],
    years,
  }: { locale?: string; saidBack?: readonly CircumstanceId[]; years?: number } = {},
): Answer => {
  const person = { circumstances, saidBack, ...(years !== undefined && { years }) };
  return answer(question, createContext(locale, wordsOf(locale), { person }));
};

const MOST_PAGES = 12;

/** Every page of it. */
export function pagesAs(
  circumstances: readonly CircumstanceId[],
  question: Question,
  locale?: string,
): readonly Answer[] {
  const pages = [askAs(circumstances, question, { locale })];
  while (pages.length < MOST_PAGES && pages.at(-1)?.ask?.yes?.page === pages.length)
    pages.push(askAs(circumstances, { ...question, page: pages.length }, { locale }));
  return pages;
}

/** All that is spoken, asked, printed and shown. */
export const everyWord = ({ say, ask, card, screen }: Answer): string =>
  [...say.map(({ text }) => text), ask?.text, ask?.reprompt, card?.text, JSON.stringify(screen?.() ?? '')].join(' ');

/** The foods that a screen shows. */
export function barsOf({ screen }: Answer): readonly Bar[] {
  const shown = screen?.();
  return shown && 'bars' in shown ? shown.bars : [];
}
