import type { Afterword } from '../guide/afterwords';
import type { Answer, Question } from '../guide/types';
import { afterwordsOf } from './afterwords';
import { resolve } from './resolve';
import { type State, stateAfter } from './state';
import type { Resolved, Turn } from './turn';

/** What a turn comes to. */
export interface Next extends Resolved {
  readonly answer: Answer;
  readonly afterwords: readonly Afterword[];
  /** Null where the session ends. */
  readonly state: State | null;
}

/** The guide, as the conversation sees it; `heard` is what was said for a value that is not known. */
export type AnswerTo = (question: Question, heard?: string) => Answer;

/** One turn of the conversation: what was done and what is remembered, to what is answered and remembered then. */
export function next(turn: Turn, answerTo: AnswerTo): Next {
  const { question, heard } = resolve(turn);
  const answer = answerTo(question, heard);
  return {
    question,
    ...(heard !== undefined && { heard }),
    answer,
    afterwords: afterwordsOf(question, turn.state),
    state: answer.ask ? stateAfter(turn.state, answer) : null,
  };
}
