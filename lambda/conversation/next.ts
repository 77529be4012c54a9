import type { Afterword } from '../guide/afterwords';
import type { Answer, Asking, Heeded, Question } from '../guide/types';
import type { Act } from '../nlu/acts';
import { afterwordsOf } from './afterwords';
import type { NameOf } from './inherit';
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

/** The guide, as the conversation sees it. */
export type AnswerTo = (question: Question, asking: Asking) => Answer;

/** One turn of the conversation: what was done and what is remembered, to what is answered and remembered then. */
export function next(turn: Turn, answerTo: AnswerTo, understand: Understand, nameOf?: NameOf): Next {
  const { question, heard, state, acts } = resolve(turn, understand, nameOf);
  const { circumstances, years } = about(state.people);
  const person: Heeded = { circumstances, saidBack: state.saidBack, ...(years !== undefined && { years }) };
  const near = state.subject ? [state.subject] : [];
  const answer = answerTo(question, {
    turn: state.turn,
    person,
    near,
    safetyGiven: state.safetyGiven,
    ...(heard !== undefined && { heard }),
  });
  return {
    question,
    acts,
    answer,
    afterwords: afterwordsOf(question, state, answer),
    state: answer.ask ? stateAfter(state, answer) : null,
  };
}
