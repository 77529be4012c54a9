import { wordsOf } from '../lambda/content';
import { answer } from '../lambda/guide/guide';
import { createScene, type Scene } from '../lambda/guide/scene';
import type { Answer, Question, Screen } from '../lambda/guide/types';

export const scene = (locale = 'en-US', turn = 0, heard?: string): Scene =>
  createScene(locale, wordsOf(locale), turn, heard);

export const ask = (question: Question, locale?: string, turn?: number, heard?: string): Answer =>
  answer(question, scene(locale, turn, heard));

/** An Answer that holds what a test is about. */
export const given = (fields: Partial<Answer>): Answer => ({
  question: { topic: 'foods', nutrient: 'calcium' },
  say: [],
  sources: [],
  numbers: [],
  ...fields,
});

/** What is said before the question at the end. */
export const said = ({ say }: Answer): string => say.map(({ text }) => text).join(' ');

export const spoken = (question: Question, locale?: string): string => said(ask(question, locale));

/** The screen of an answer, which has to be of the kind that is expected. */
export function screenOf<K extends Screen['kind']>(given: Answer, kind: K): Extract<Screen, { kind: K }> {
  if (given.screen?.kind !== kind) throw new Error(`expected a screen of kind ${kind}, got ${given.screen?.kind}`);
  return given.screen as Extract<Screen, { kind: K }>;
}
