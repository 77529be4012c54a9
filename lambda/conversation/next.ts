import type { Afterword } from '../guide/afterwords';
import { topicOf } from '../guide/topics';
import type { Answer, Asking, Heeded, Question } from '../guide/types';
import type { Act } from '../nlu/acts';
import { afterwordsOf } from './afterwords';
import type { NameOf } from './inherit';
import { heededOf, type People } from './people';
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

/** Whether an answer is what somebody else, or anybody, would hear. */
const isSaidAgain = (answer: Answer, ofOther: Answer): boolean =>
  answer.say.map(({ text }) => text).join() === ofOther.say.map(({ text }) => text).join();

/** Asked in other words, the same text goes on where it left off. */
function isHeardOf(
  question: Question,
  acts: readonly Act[],
  { subject, concern }: State,
  answered: (of: Question) => Answer,
) {
  const asks = acts.some(({ kind }) => kind === 'ask') && !acts.some(({ kind }) => kind === 'follow');
  if (!asks || subject === undefined || concern || !topicOf(question).paged || question.page !== undefined)
    return false;
  return !isSame(question, subject) && isSaidAgain(answered(question), answered({ ...subject, page: 0 } as Question));
}

/** One turn of the conversation: what was done and what is remembered, to what is answered and remembered then. */
export function next(turn: Turn, answerTo: AnswerTo, understand: Understand, nameOf?: NameOf): Next {
  const { question: asked, otherwise, turned, heard, state, acts } = resolve(turn, understand, nameOf);
  const person: Heeded = { ...heededOf(state.people), saidBack: state.saidBack };
  const near = state.subject ? [state.subject, ...state.past] : [];
  const asking: Asking = {
    turn: state.turn,
    person,
    near,
    safetyGiven: state.safetyGiven,
    ...(heard !== undefined && { heard }),
  };
  const wordsFor = (people: People) => answerTo(asked, { ...asking, person: { ...heededOf(people), saidBack: [] } });
  const same = turned && isSaidAgain(wordsFor(state.people), wordsFor(turn.state.people));
  const again = otherwise !== undefined && isSaidAgain(answerTo(asked, asking), answerTo(asked, { turn: state.turn }));
  const whose = state.people.about === 'speaker' ? 'same_you' : 'same_other';
  const meant: Question = same ? { topic: 'person', change: whose } : again ? otherwise : asked;
  const question = isHeardOf(meant, acts, state, (each) => answerTo(each, asking)) ? { ...meant, page: 1 } : meant;
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
