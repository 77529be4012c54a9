import { circumstances, entryFacts } from '../content/facts';
import type { CircumstanceId, EntryId } from '../content/ids';
import type { Question } from '../guide/types';
import type { Act, AskAct, StateAct } from '../nlu/acts';
import { both, isOfWho } from './breath';
import { type ActOf, actsOf, type Decided } from './decided';
import { followed } from './follow';
import { namesNothing } from './inherit';
import { about, forget, hear, isChild, notMe, without } from './people';
import type { State } from './state';

/** Heard of the person: the answers before it hold no longer where they would be others for this person. */
export function stated(acts: readonly Act[], state: State): Decided | undefined {
  const states = statesOf(acts, state);
  if (states.length === 0) return undefined;
  const before = about(state.people);
  const people = states.reduce(hear, state.people);
  const known: State = { ...state, people };
  const all = actsOf(acts, 'ask');
  const telling = states.some(({ circumstances }) => circumstances.some((id) => !ANYBODY.includes(id)));
  const aged = !telling && states.some(({ years }) => years !== undefined);
  const ask = all.filter((act) => !isPlainlyWho(act) && !(telling && isFaint(act)) && !(aged && isGuess(act)));
  // "Eight" answers how old the child is, whatever else it sounds like.
  const ofAge = state.expects?.slot === 'age' && ask.every(namesNothing);
  if (ofAge && state.onYes) return { question: state.onYes, state: known };
  const first = forThisPerson(ask, states);
  if (first) return { question: first, state: known };
  if (ask.length > 0) return both(ask, known, state);
  const follow = actsOf(acts, 'follow')[0];
  if (follow) return followed(follow.what, known);
  const others = acts.filter(({ kind }) => kind === 'cannot' || kind === 'end' || kind === 'progress');
  if (others.length > 0) return undefined;
  // "My husband is sixty eight and his legs cramp": of anybody, why they do.
  const anybody = states.every(({ circumstances }) => circumstances.every((id) => ANYBODY.includes(id)));
  if (anybody && all.some(({ muscle }) => muscle) && !(state.subject && concerns(state.subject)))
    return { question: { topic: 'causes' }, state: known };
  if (states.every(({ circumstances, years }) => circumstances.length === 0 && years === undefined))
    return turnedTo(acts, known, state);
  const now = about(people);
  const fresh = now.circumstances.filter((id) => !before.circumstances.includes(id) || before !== now);
  if (state.subject && concerns(state.subject) && isFollowUp(states, fresh)) {
    return { question: { ...state.subject, page: 0 } as Question, otherwise: opening(states), state: known };
  }
  return { question: opening(states), state: known };
}

/** Only whom it is about was said: what depends on the person is answered for them. */
function turnedTo(acts: readonly Act[], known: State, before: State): Decided | undefined {
  if (acts.some((act) => act.kind !== 'state' && !(act.kind === 'ask' && isPlainlyWho(act)))) return undefined;
  const { subject, people } = known;
  const turns = people.about !== before.people.about || actsOf(acts, 'state').some(({ person }) => person);
  if (turns && subject && concerns(subject))
    return { question: { ...subject, page: 0 } as Question, turned: true, state: known };
  const back = people.about === 'speaker' || before.people.about === people.about;
  return { question: { topic: back ? 'anything_else' : 'opening' }, state: known };
}

/** Who may be anybody: it changes nothing about cramps in general. */
const ANYBODY: readonly CircumstanceId[] = ['adult_19_50', 'adult_51_70', 'female', 'male'];
/** Of cramps in general. */
const GENERAL: readonly AskAct['topic'][] = ['night', 'basics', 'causes', 'overview', 'prevention', 'help'];
/** Of these, what the person's own words say is all of the answer. */
const SAID_BY_OWN: readonly AskAct['topic'][] = ['causes', 'overview', 'help'];

/** Of nobody and nothing in particular: no question beside who somebody is. */
const isPlainlyWho = (act: AskAct): boolean =>
  !act.nutrients && (isOfWho(act) ? !act.groups : act.topic === 'neighbor' && !act.neighbor);

/** Surer than this, it was meant. */
const MEANT = 0.9;
/** "My husband has diabetes" asks nothing of husbands: what was said of him counts. */
const isFaint = ({ entry, score }: AskAct): boolean => entryFacts[entry as EntryId]?.ofWhom === true && score < MEANT;
/** Beside an age alone, less sure than this is a guess. */
const GUESS = 0.6;
const isGuess = (act: AskAct): boolean => act.topic === 'entry' && act.score < GUESS && namesNothing(act);

/** Why cramps come, asked with what may be behind them: that goes first. */
function forThisPerson(asked: readonly AskAct[], states: readonly StateAct[]): Question | undefined {
  const [ask, second] = asked;
  const said = states.map((act) => ({
    ...act,
    circumstances: act.circumstances.filter((id) => !ANYBODY.includes(id)),
  }));
  // "Could it be that, and why do i cramp" asks the same twice.
  const general = asked.every(({ topic, habit }) => GENERAL.includes(topic) && !habit);
  const plain = ask && !second?.cause && general && (!ask.cause || ask.cause === 'other_medicines');
  if (!plain || said.every(({ circumstances }) => circumstances.length === 0)) return undefined;
  const first = opening(said);
  return SAID_BY_OWN.includes(ask.topic) ? first : { topic: 'both', first, second: { topic: ask.topic } as Question };
}

/** An age that was asked for is the child's, however it is said. */
export function statesOf(acts: readonly Act[], { expects }: State): readonly StateAct[] {
  const states = actsOf(acts, 'state');
  return expects?.slot === 'age' ? states.map((act) => ({ ...act, who: 'other' as const })) : states;
}

/** Topics whose answer depends on the person: said again for the person that was just described. */
const PERSONAL: readonly Question['topic'][] = [
  'foods',
  'food_check',
  'amount',
  'supplements',
  'too_much',
  'remedy',
  'risk',
  'entry',
];
const concerns = ({ topic }: Question): boolean => PERSONAL.includes(topic);

/** "And for my mother", "what if i'm pregnant": about the same question, for whoever is meant now. */
function isFollowUp(states: readonly StateAct[], fresh: readonly CircumstanceId[]): boolean {
  return fresh.length > 0 || states.some(({ who }) => who === 'other');
}

function opening(states: readonly StateAct[]): Question {
  const said = states.flatMap(({ circumstances }) => circumstances);
  // What it clashes with is for the guide to say.
  if (said.includes('salt_substitute')) return { topic: 'supplements', medicine: 'salt_substitute' };
  return said.length === 0 ? { topic: 'opening' } : { topic: 'opening', circumstance: mostTelling(said) };
}

/** Of several circumstances the one that changes the advice most. */
function mostTelling(said: readonly CircumstanceId[]): CircumstanceId {
  const rank = (id: CircumstanceId): number => circumstances[id].telling ?? Number.POSITIVE_INFINITY;
  return said.reduce((first, id) => (rank(id) < rank(first) ? id : first), said.at(-1) as CircumstanceId);
}

/** A child who speaks for itself and has pain gets a grown-up. */
export function childSpeaks(acts: readonly Act[], state: State): Decided | undefined {
  const speaks = statesOf(acts, state).some(
    ({ who, circumstances }) => who === 'speaker' && isChild({ circumstances }),
  );
  if (!speaks) return undefined;
  const people = actsOf(acts, 'state').reduce(hear, state.people);
  return { question: { topic: 'grown_up' }, state: { ...state, people } };
}

/** "That's my husband, not me", "forget that": what was heard of somebody is put right. */
export function corrected(act: ActOf<'correct'>, acts: readonly Act[], state: State): Decided {
  const ids = act.circumstances ?? [];
  if (act.what === 'forget')
    return { question: { topic: 'person', change: 'forget' }, state: { ...state, people: forget(state.people) } };
  if (act.what === 'value')
    return {
      question: { topic: 'person', change: 'forget' },
      state: { ...state, people: without(state.people, ids, act.who) },
    };
  const person = actsOf(acts, 'state')[0]?.person;
  return {
    question: { topic: 'person', change: 'not_me' },
    state: { ...state, people: notMe(state.people, ids, person) },
  };
}
