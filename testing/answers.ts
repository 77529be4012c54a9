import { wordsOf } from '../lambda/content';
import { type AnswerContext, createContext } from '../lambda/guide/context';
import { answer } from '../lambda/guide/guide';
import type { Answer, Question, Screen } from '../lambda/guide/types';

export const context = (locale = 'en-US', turn = 0, heard?: string): AnswerContext =>
  createContext(locale, wordsOf(locale), { turn, heard });

export const ask = (question: Question, locale?: string, turn?: number, heard?: string): Answer =>
  answer(question, context(locale, turn, heard));

/** An Answer that holds what a test is about. */
export const given = (fields: Partial<Answer>): Answer => ({
  question: { topic: 'foods', nutrient: 'calcium' },
  say: [],
  sources: [],
  saidBack: [],
  numbers: [],
  ...fields,
});

/** What is said before the question at the end. */
export const said = ({ say }: Answer): string => say.map(({ text }) => text).join(' ');

export const spoken = (question: Question, locale?: string): string => said(ask(question, locale));

/** The screen of an answer, which has to be of the kind that is expected. */
export function screenOf<K extends Screen['kind']>(given: Answer, kind: K): Extract<Screen, { kind: K }> {
  const screen = given.screen?.();
  if (screen?.kind !== kind) throw new Error(`expected a screen of kind ${kind}, got ${screen?.kind}`);
  return screen as Extract<Screen, { kind: K }>;
}
