import type { Line, Words } from '../content/shape';
import type { AnswerContext } from './context';
import { sentences } from './text';
import type { Answer } from './types';

const LINES = {
  still_warned: ({ stillAlarming }: Words['talk']): Line => stillAlarming,
  disclaimer: ({ education }: Words['talk']): Line => ({ say: education, from: [] }),
};

/** What can be said after an answer, before the question at its end. */
export type Afterword = keyof typeof LINES;

/** Adds them; what the answer says itself is not said twice. */
export function withAfterwords(given: Answer, afterwords: readonly Afterword[], context: AnswerContext): Answer {
  const lines = afterwords.map((name) => LINES[name](context.words.talk));
  const added = sentences(lines, context).filter(({ text }) => given.say.every((sentence) => sentence.text !== text));
  const sources = [...new Set([...given.sources, ...added.flatMap(({ from }) => from)])];
  return { ...given, say: [...given.say, ...added], sources };
}
