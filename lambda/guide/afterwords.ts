import type { Line, Words } from '../content/shape';
import type { AnswerContext } from './context';
import { sentences } from './text';
import type { Answer } from './types';

const LINES = {
  still_warned: ({ talk }: Words): Line => talk.stillAlarming,
  after_crisis: ({ crisis }: Words): Line => crisis.after[0] as Line,
  disclaimer: ({ talk }: Words): Line => ({ say: talk.disclaimer, from: [] }),
};

/** What can be said after an answer, before the question at its end. */
export type Afterword = keyof typeof LINES;

/** Adds them; what the answer says itself is not said twice. */
export function withAfterwords(given: Answer, afterwords: readonly Afterword[], context: AnswerContext): Answer {
  const lines = afterwords.map((name) => LINES[name](context.words));
  const added = sentences(lines, context).filter(({ text }) => given.say.every((sentence) => sentence.text !== text));
  const sources = [...new Set([...given.sources, ...added.flatMap(({ from }) => from)])];
  return { ...given, say: [...given.say, ...added], sources };
}
