import type { Afterword } from '../guide/afterwords';
import { topicOf } from '../guide/topics';
import type { Answer, Asking, Heeded, Question } from '../guide/types';
import type { Act } from '../nlu/acts';
import { afterwordsOf } from './afterwords';
import type { NameOf } from './inherit';
import { about } from './people';
import { resolve, type Understand } from './resolve';
import { isSame, type State, stateAfter } from './state';
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

/** What was heard already is not offered again; the exercise and warnings may be. */
function offersAgain({ question, ask }: Answer, { subject, past }: State): boolean {
  const yes = ask?.yes;
  if (yes === undefined || yes.topic === 'warning' || yes.topic === 'relief' || topicOf(question).aside) return false;
  const heard = [...(subject ? [subject] : []), ...past].filter((each) => !isSame(each, question));
  return !isSame(yes, question) && heard.some((each) => isSame(each, yes));
}

/** "What else would you like to know", where "no" ends nothing. */
function openAsk(answerTo: AnswerTo, asking: Asking): Answer['ask'] {
  const { ask } = answerTo({ topic: 'anything_else' }, asking);
  return ask && { text: ask.text, reprompt: ask.reprompt };
}

/** Whether an answer is what anybody would hear. */
const isSaidAgain = (answer: Answer, ofAnybody: Answer): boolean =>
  answer.say.map(({ text }) => text).join() === ofAnybody.say.map(({ text }) => text).join();

/** One turn of the conversation: what was done and what is remembered, to what is answered and remembered then. */
export function next(turn: Turn, answerTo: AnswerTo, understand: Understand, nameOf?: NameOf): Next {
  const { question: asked, otherwise, heard, state, acts } = resolve(turn, understand, nameOf);
  const { circumstances, years } = about(state.people);
  const person: Heeded = { circumstances, saidBack: state.saidBack, ...(years !== undefined && { years }) };
  const near = state.subject ? [state.subject, ...state.past] : [];
  const asking: Asking = {
    turn: state.turn,
    person,
    near,
    safetyGiven: state.safetyGiven,
    ...(heard !== undefined && { heard }),
  };
  const again = otherwise !== undefined && isSaidAgain(answerTo(asked, asking), answerTo(asked, { turn: state.turn }));
  const question = again ? otherwise : asked;
  const first = answerTo(question, asking);
  const answer = offersAgain(first, state) ? { ...first, ask: openAsk(answerTo, asking) } : first;
  return {
    question,
    acts,
    answer,
    afterwords: afterwordsOf(question, state, answer),
    state: answer.ask ? stateAfter(state, answer) : null,
  };
}
