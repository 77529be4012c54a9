import type { AnswerContext } from '../context';
import type { Screen, Sentence } from '../types';

const POINTS_AT_MOST = 6;

/** The answer itself, large, then what speech leaves out. */
export function textScreen(
  title: string,
  say: readonly Sentence[],
  further: readonly Sentence[],
  context: AnswerContext,
): Screen {
  const answer = say.map(({ text }) => text);
  const more = further.map(({ text }) => text).filter((text) => !answer.includes(text));
  const points = [...answer, ...more.slice(0, Math.max(0, POINTS_AT_MOST - answer.length))];
  return { kind: 'text', title, points, lead: answer.length, hint: context.words.labels.education };
}
