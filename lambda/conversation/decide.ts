import { AGE_BANDS } from '../content/facts';
import type { CircumstanceId, EntryId } from '../content/ids';
import { topicOf } from '../guide/topics';
import type { Question } from '../guide/types';
import type { Act, AskAct, StateAct, WarningAct } from '../nlu/acts';
import { questionOf } from './asked';
import { feeds, forbidden, graver, gravest, signFor, swallowed } from './concern';
import { followed } from './follow';
import { namesNothing } from './inherit';
import { about, type Facts, forget, hear, isChild, notMe, without } from './people';
import type { State } from './state';

/** What is said and kept: the Question that the guide answers, and what is known before it is answered. */
export interface Decided {
  readonly question: Question;
  readonly state: State;
  /** In its place, where the person that was just described changes nothing of it. */
  readonly otherwise?: Question;
  /** Only whom it is about was said: in its place that it is the same, where it is. */
  readonly turned?: true;
  /** What was said for a value that is not known: spoken back, never kept. */
  readonly heard?: string;
}

type Kind = Act['kind'];
type ActOf<K extends Kind> = Extract<Act, { readonly kind: K }>;

function actsOf<K extends Kind>(acts: readonly Act[], kind: K): readonly ActOf<K>[] {
  return acts.filter((act): act is ActOf<K> => act.kind === kind);
}

/** Wanting to die: nothing else is answered in that session, but a warning sign and goodbye. */
function inCrisis(acts: readonly Act[], state: State): Decided | undefined {
  const said = actsOf(acts, 'crisis')[0];
  if (said !== undefined) {
    const taken = said.taken || acts.some((act) => act.kind === 'warning' && swallowed(act.sign));
    const fresh = isChild(state.people.speaker) ? 'child' : 'speaker';
    // Said again, the line comes again, in other words.
    const who = said.who === 'other' ? 'other' : state.crisis ? 'talk' : fresh;
    const step = said.lethal ? 'lethal' : taken ? 'taken' : who;
    return { question: { topic: 'crisis', step }, state: { ...state, crisis: true } };
  }
  if (!state.crisis) return undefined;
  const warning = gravest(actsOf(acts, 'warning').filter(({ conditional }) => !conditional));
  if (warning) return { question: { topic: 'crisis', step: 'taken' }, state };
  const end = actsOf(acts, 'end')[0];
  if (end) return { question: { topic: 'goodbye', manner: end.manner, crisis: true }, state };
  const deny = actsOf(acts, 'deny')[0];
  if (deny?.signs.some(swallowed)) return { question: { topic: 'crisis', step: 'not_taken' }, state };
  const no = actsOf(acts, 'refuse')[0];
  // What was misheard does not hold the rest of the talk.
  if (no?.mistaken) return { question: { topic: 'crisis', step: 'safe' }, state: { ...state, crisis: false } };
  // "No, i'm fine" says nothing of anything that was taken.
  if (no || deny) return { question: state.onNo ?? { topic: 'crisis', step: 'safe' }, state };
  return { question: { topic: 'crisis', step: 'talk' }, state };
}

/** Something alarming was said: the gravest sign is answered, and it stands until it is denied. */
function warned(acts: readonly Act[], state: State): Decided | undefined {
  const said = actsOf(acts, 'warning');
  const worst = gravest(said.filter(({ conditional }) => !conditional));
  if (worst) return { question: warningOf(worst, about(state.people)), state: withConcern(state, worst) };
  const askedAbout = gravest(said);
  // "Should I go in if it swells" is about the sign, whatever else it sounds like.
  const otherwise = acts.some(({ kind }) => kind === 'ask') && !askedAbout?.asks;
  return askedAbout && !otherwise ? { question: warningOf(askedAbout, about(state.people)), state } : undefined;
}

function warningOf({ sign, nutrient, asks }: WarningAct, facts: Facts): Question {
  const meant = signFor(sign, facts);
  if (meant && asks && !swallowed(meant)) return { topic: 'concern', sign: meant, about: asks };
  return { topic: 'warning', ...(meant && { sign: meant }), ...(nutrient && { nutrient }) };
}

function withConcern(state: State, { sign }: WarningAct): State {
  const meant = signFor(sign, about(state.people));
  return meant === undefined ? state : { ...state, concern: graver(state.concern, meant) };
}

/** "No, it's not swollen": the sign that stands, or that was asked about, is off the table. */
function denied(acts: readonly Act[], state: State): Decided | undefined {
  const deny = actsOf(acts, 'deny')[0];
  if (deny === undefined) return undefined;
  const { concern, subject, answered: last } = state;
  // A bare no is about the sign only where the guide has just asked about it.
  const asked = last?.topic === 'concern' || last?.topic === 'unsure' || last?.topic === 'relief';
  if (deny.signs.length === 0 && !asked) return undefined;
  const clears = concern !== undefined && (deny.signs.length === 0 || deny.signs.includes(concern));
  const { concern: _, ...free } = state;
  const after: State = clears ? free : state;
  const ask = actsOf(acts, 'ask')[0];
  // "It's not red" takes nothing back that was said of the leg: not before it was asked about once more.
  const insists = last?.topic === 'unsure' || (last?.topic === 'concern' && last.about === 'sure');
  if (clears && deny.signs.length > 0 && !insists)
    return ask ? answered(ask, state) : { question: { topic: 'concern', sign: concern, about: 'sure' }, state };
  if (ask) return answered(ask, after);
  if (subject?.topic === 'relief' && subject.step === 'check')
    return { question: { ...subject, step: 'rub' }, state: after };
  if (subject?.topic === 'relief') return { question: { ...subject, step: 'again' }, state: after };
  // Another sign than the one that was denied still stands: what to do about that is said again.
  if (after.concern) return { question: { topic: 'concern', sign: after.concern, about: 'sure' }, state: after };
  return { question: { topic: 'denied' }, state: after };
}

/** What is not understood of a sign never counts as a no. */
function unsure(acts: readonly Act[], state: State): Decided | undefined {
  if (!acts.some(({ kind }) => kind === 'unsure')) return undefined;
  const check = state.subject?.topic === 'relief' && state.subject.step === 'check';
  if (check || state.concern) return { question: { topic: 'unsure' }, state };
  return followed('choose', state);
}

/** Heard of the person: the answers before it hold no longer where they would be others for this person. */
function stated(acts: readonly Act[], state: State): Decided | undefined {
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
const isPlainlyWho = ({ topic, groups, neighbor, nutrients }: AskAct): boolean =>
  !nutrients && (topic === 'group' || topic === 'risk' ? !groups : topic === 'neighbor' && !neighbor);

/** "My husband has diabetes" asks nothing of husbands: what was said of him counts. */
const OF_WHOM: readonly EntryId[] = ['husband_cramps', 'mother_cramps', 'young_cramps', 'teen_cramps'];
/** Surer than this, it was meant. */
const MEANT = 0.9;
const isFaint = ({ entry, score }: AskAct): boolean => OF_WHOM.some((id) => id === entry) && score < MEANT;
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
function statesOf(acts: readonly Act[], { expects }: State): readonly StateAct[] {
  const states = actsOf(acts, 'state');
  return expects?.slot === 'age' ? states.map((act) => ({ ...act, who: 'other' as const })) : states;
}

const CHILD_OF_SOMEBODY = ['daughter', 'son'];

/** An amount for a child goes by age: the one thing that is asked about a person. */
function needsAge(question: Question, { people }: State): boolean {
  if (question.topic !== 'amount') return false;
  const facts = about(people);
  const young = isChild(facts) || facts.circumstances.includes('teen_14_18');
  // "How much for a child" is not about somebody grown up, whoever was spoken of before.
  if (question.group === 'children') return !young;
  if (facts.circumstances.some((id) => AGE_BANDS.some((band) => band === id) || id === 'infant')) return false;
  return people.about === 'other' && CHILD_OF_SOMEBODY.some((each) => each === facts.person);
}

function askingAge(question: Question): Question {
  const { group: _, ...rest } = question as Question & { readonly group?: unknown };
  return { topic: 'which', slot: 'age', for: 'amount', because: 'missing', resume: rest as Question };
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
const TELLING: readonly CircumstanceId[] = [
  'dialysis',
  'high_potassium',
  'past_clot',
  'thyroid_removed',
  'after_birth',
  'recent_surgery',
  'kidney_disease',
  'sickle_cell',
  'myasthenia',
  'als',
  'infant',
  'child_1_3',
  'child_4_8',
  'child_9_13',
  'pregnancy',
  'heart_failure',
  'cancer_treatment',
  'chemotherapy',
  'potassium_sparing_diuretic',
  'ace_arb',
  'diuretic',
  'blood_thinner',
  'statin',
  'liver_disease',
  'diabetes',
  'artery_disease',
  'eating_disorder',
  'one_kidney',
  'salt_losing',
  'stoma',
  'heavy_drinking',
  'quinine_harm',
  'pots',
  'stroke_past',
  'multiple_sclerosis',
  'parkinsons',
];

function mostTelling(said: readonly CircumstanceId[]): CircumstanceId {
  return (TELLING.find((id) => said.includes(id)) ?? said.at(-1)) as CircumstanceId;
}

/** An answer speaks of two nutrients at most: a third is a second question. */
function inPairs(act: AskAct): readonly AskAct[] {
  const { nutrients = [] } = act;
  if (nutrients.length <= 2) return [act];
  return [
    { ...act, nutrients: nutrients.slice(0, 2) },
    { ...act, nutrients: nutrients.slice(2, 4) },
  ];
}

const isOfWho = ({ topic, nutrients }: AskAct): boolean =>
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
function both(said: readonly AskAct[], state: State, before: State = state): Decided {
  const [first, second] = withGroups(amountAlone(said)) as readonly [AskAct, AskAct?];
  if (second === undefined) return answered(first, state, before);
  const one = heeding(questionOf(first, state), state);
  const two = heeding(questionOf(second, state), state);
  const pairs = [one, two].every(({ topic }) => !['relief', 'which', 'concern'].includes(topic));
  if (!pairs || JSON.stringify(one) === JSON.stringify(two))
    return { question: one.topic === 'which' ? two : one, state };
  return { question: { topic: 'both', first: one, second: two }, state };
}

function answered(act: AskAct, state: State, before: State = state): Decided {
  const asked = questionOf(act, state);
  // For somebody who was just described it is another answer, from its first page on.
  const same = JSON.stringify(about(before.people)) === JSON.stringify(about(state.people));
  const question = heeding(same ? fresh(asked, state) : asked, state);
  return { question, state, ...(act.unknown !== undefined && { heard: act.unknown }) };
}

/** Entries on when cramps need help; with a sign it is the sign that does. */
const URGENT: Partial<Record<EntryId, 'need' | 'wait'>> = {
  urgent_or_er: 'need',
  wait_till_morning: 'wait',
  wait_weeks: 'wait',
  // "So is that ok" after a sign: nothing calms before it was seen.
  cramps_harmless: 'need',
  cramp_frequency_normal: 'need',
};

/** Nothing that a standing sign forbids is offered. */
export function heeding(question: Question, state: State): Question {
  const { concern } = state;
  if (needsAge(question, state)) return askingAge(question);
  if (concern === undefined) return question;
  // "Do I need the hospital?" after a warning is about that warning, and it says where to go.
  if (question.topic === 'doctor' && !question.test) return { topic: 'concern', sign: concern, about: 'wait' };
  const urgency = question.topic === 'entry' && URGENT[question.entry];
  if (urgency) return { topic: 'concern', sign: concern, about: urgency };
  if (forbidden(question, concern)) return { topic: 'concern', sign: concern, about: 'stretch' };
  if (feeds(question, concern)) return { topic: 'concern', sign: concern, about: 'food' };
  return question;
}

/** The same text is never the answer to another question: it goes on where it left off. */
function fresh(question: Question, state: State): Question {
  const last = state.subject;
  // An entry is the same whatever else was named.
  if (last?.topic === 'entry' && question.topic === 'entry' && last.entry === question.entry)
    return { ...question, page: (last.page ?? 0) + 1 };
  if (last === undefined || question.topic !== last.topic || !topicOf(question).paged) return question;
  const { page: _, ...kept } = last;
  const { page: __, ...asked } = question;
  if (JSON.stringify(kept) !== JSON.stringify(asked)) return question;
  return { ...question, page: (last.page ?? 0) + 1 };
}

function plain(act: Act, acts: readonly Act[], state: State): Decided {
  switch (act.kind) {
    case 'ask':
      return both(actsOf(acts, 'ask').flatMap(inPairs), state);
    case 'confirm':
      return followed('yes', state);
    case 'refuse':
    case 'deny':
      return followed('no', state);
    case 'progress':
      return followed(act.state, state);
    case 'inside':
      return inside(act.what, state);
    case 'follow':
      return followed(act.what, state);
    case 'end':
      return {
        question: { topic: 'goodbye', manner: act.manner, ...(state.concern && { sign: state.concern }) },
        state,
      };
    case 'cannot':
      return { question: { topic: 'cannot', what: act.what }, state };
    default:
      return notUnderstood(state);
  }
}

/** Of the exercise, asked where it does not go on. */
const OF_STRETCHES: Partial<Record<ActOf<'inside'>['what'], Question>> = {
  how_long: { topic: 'entry', entry: 'stretch_hold' },
  which_way: { topic: 'entry', entry: 'which_way_pull' },
};

function inside(what: ActOf<'inside'>['what'], state: State): Decided {
  const { subject } = state;
  const apart = subject?.topic === 'relief' ? undefined : OF_STRETCHES[what];
  if (apart) return { question: fresh(apart, state), state };
  const muscle = subject?.topic === 'relief' ? subject.muscle : 'calf';
  return { question: heeding({ topic: 'relief', muscle, step: what }, state), state };
}

function corrected(act: ActOf<'correct'>, acts: readonly Act[], state: State): Decided {
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

/** In the exercise: what can be said there. Else the first time what is known, and then what lies nearest. */
function notUnderstood(state: State): Decided {
  const { subject, concern } = state;
  if (concern && state.fallbacks === 0 && state.warned)
    return { question: { topic: 'concern', sign: concern, about: 'sure' }, state };
  if (subject?.topic === 'relief') return { question: { topic: 'help', of: subject }, state };
  return { question: { topic: 'fallback', ...(state.fallbacks > 0 && { again: true }) }, state };
}

/** A child who speaks for itself and has pain gets a grown-up. */
function childSpeaks(acts: readonly Act[], state: State): Decided | undefined {
  const speaks = statesOf(acts, state).some(
    ({ who, circumstances }) => who === 'speaker' && isChild({ circumstances }),
  );
  if (!speaks) return undefined;
  const people = actsOf(acts, 'state').reduce(hear, state.people);
  return { question: { topic: 'grown_up' }, state: { ...state, people } };
}

/** What is done beside "i'm not pregnant": then that is no more than a remark. */
const ALONGSIDE: readonly Kind[] = ['state', 'ask', 'deny', 'progress', 'follow'];

/** What a turn's acts mean in the conversation: one Question, and what is known from now on. */
export function decide(acts: readonly Act[], before: State): Decided {
  const people = statesOf(acts, before).reduce(hear, before.people);
  const heard: State = { ...before, people };
  const grave = inCrisis(acts, before) ?? warned(acts, heard);
  if (grave) return { ...grave, state: { ...grave.state, people } };
  const correction = actsOf(acts, 'correct')[0];
  if (correction?.what === 'value' && acts.some(({ kind }) => ALONGSIDE.includes(kind))) {
    const people = without(before.people, correction.circumstances ?? [], correction.who);
    return decide(
      acts.filter((act) => act !== correction),
      { ...before, people },
    );
  }
  if (correction) return corrected(correction, acts, before);
  const special = denied(acts, heard) ?? unsure(acts, heard) ?? childSpeaks(acts, before) ?? stated(acts, before);
  if (special) return heeded(special);
  // A sign that was only asked about is not what was asked: "should i see a doctor if it swells".
  const [first] = acts.filter(({ kind }) => kind !== 'state' && kind !== 'warning');
  return heeded(first === undefined ? notUnderstood(heard) : plain(first, acts, heard));
}

const heeded = (decided: Decided): Decided => ({ ...decided, question: heeding(decided.question, decided.state) });
