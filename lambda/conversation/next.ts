import type { Afterword } from '../guide/afterwords';
import type { Heeded } from '../guide/heed';
import type { Answer, Question } from '../guide/types';
import type { Act } from '../nlu/acts';
import { afterwordsOf } from './afterwords';
import { about } from './people';
import { resolve, type Understand } from './resolve';
import { type State, stateAfter } from './state';
import type { Turn } from './turn';

/** What a turn comes to. */
export interface Next {
  readonly question: Question;
  readonly acts: readonly Act[];
  readonly answer: Answer;
  readonly afterwords: readonly Afterword[];
  /** Null where the session ends. */
  readonly state: State | null;
}

/** What the guide is told beside the Question. */
export interface Asking {
  readonly person: Heeded;
  /** What was said for a value that is not known: spoken back, never kept. */
  readonly heard?: string;
  /** Questions that were understood in this session, the latest first: a second fallback names them. */
  readonly near: readonly Question[];
}

/** The guide, as the conversation sees it. */
export type AnswerTo = (question: Question, asking: Asking) => Answer;

/** One turn of the conversation: what was done and what is remembered, to what is answered and remembered then. */
export function next(turn: Turn, answerTo: AnswerTo, understand: Understand): Next {
  const { question, heard, state, acts } = resolve(turn, understand);
  const { circumstances, years } = about(state.people);
  const person: Heeded = { circumstances, saidBack: state.saidBack, ...(years !== undefined && { years }) };
  const near = state.subject ? [state.subject] : [];
  const answer = answerTo(question, { person, near, ...(heard !== undefined && { heard }) });
  return {
    question,
    acts,
    answer,
    afterwords: afterwordsOf(question, state, answer),
    state: answer.ask ? stateAfter(state, answer) : null,
  };
}
