import { topicOf } from '../guide/topics';
import type { Question } from '../guide/types';
import type { AskAct } from '../nlu/acts';
import { questionOf } from './asked';
import type { Decided } from './decided';
import { heeding } from './heeding';
import { namesNothing } from './inherit';
import { about } from './people';
import { isSame, type State } from './state';

/** An answer speaks of two nutrients at most: a third is a second question. */
export function inPairs(act: AskAct): readonly AskAct[] {
  const { nutrients = [] } = act;
  if (nutrients.length <= 2) return [act];
  return [
    { ...act, nutrients: nutrients.slice(0, 2) },
    { ...act, nutrients: nutrients.slice(2, 4) },
  ];
}

export const isOfWho = ({ topic, nutrients }: AskAct): boolean =>
  topic === 'group' || (topic === 'risk' && nutrients === undefined);

/** Who somebody is, said beside a question, is no second question: the first is asked for them. */
function withGroups(said: readonly AskAct[]): readonly AskAct[] {
  const asked = said.filter((act) => !isOfWho(act));
  const [first, ...others] = asked;
  const groups = said.find((act) => isOfWho(act) && act.groups)?.groups;
  if (first === undefined || said.length === asked.length) return said;
  return [groups && !first.groups ? { ...first, groups } : first, ...others];
}

/** "How much calcium does my eight year old need" is an amount and nothing else. */
function amountAlone(said: readonly AskAct[]): readonly AskAct[] {
  const amount = said.filter(({ topic, nutrients }) => topic === 'amount' && nutrients);
  const others = said.filter((act) => act.topic !== 'entry' || !namesNothing(act));
  return amount.length === 1 && others.length === 1 ? amount : said;
}

/** One or two questions in one breath. */
export function both(said: readonly AskAct[], state: State, before: State = state): Decided {
  const [first, second] = withGroups(amountAlone(said)) as readonly [AskAct, AskAct?];
  if (second === undefined) return answered(first, state, before);
  // Where one is two already, as of two medicines, its first goes beside the other.
  const single = (act: AskAct): Question => {
    const question = questionOf(act, state);
    return heeding(question.topic === 'both' ? question.first : question, state);
  };
  const [one, two] = [single(first), single(second)];
  const pairs = one.topic !== 'which' && [one, two].every(({ topic }) => topic !== 'relief' && topic !== 'concern');
  if (!pairs || JSON.stringify(one) === JSON.stringify(two))
    return { question: one.topic === 'which' ? two : one, state };
  return { question: { topic: 'both', first: one, second: two }, state };
}

export function answered(act: AskAct, state: State, before: State = state): Decided {
  const asked = questionOf(act, state);
  // For somebody who was just described it is another answer, from its first page on.
  const same = JSON.stringify(about(before.people)) === JSON.stringify(about(state.people));
  const question = heeding(same ? fresh(asked, state) : asked, state);
  return { question, state, ...(act.unknown !== undefined && { heard: act.unknown }) };
}

/** The same text is never the answer to another question: it goes on where it left off. */
export function fresh(question: Question, state: State): Question {
  const last = state.subject;
  // An entry is the same whatever else was named.
  if (last?.topic === 'entry' && question.topic === 'entry' && last.entry === question.entry)
    return { ...question, page: (last.page ?? 0) + 1 };
  if (last === undefined || !topicOf(question).paged || !isSame(last, question)) return question;
  return { ...question, page: (last.page ?? 0) + 1 };
}
