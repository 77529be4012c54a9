import { CIRCUMSTANCES, type CircumstanceId, SIGNS, type SignId } from '../content/ids';
import { parseQuestion } from '../guide/parse';
import { topicOf } from '../guide/topics';
import { type Answer, ASKABLE, type Prompt, type Question } from '../guide/types';
import { PERSONS } from '../nlu/acts';
import { type Facts, NO_PEOPLE, NOBODY, type People } from './people';

/** Raised when the fields change: what an older or newer version kept is not guessed at. */
export const VERSION = 3;

/** In characters of JSON: what a state can hold stays under it, so that it never crowds out the response. */
export const STATE_AT_MOST = 4_608;

/**
 * What the conversation remembers between turns: ids only, gone when the session ends. It travels through the device,
 * so it is checked on every turn.
 */
export interface State {
  readonly v: typeof VERSION;
  /** What the conversation is about: what a follow-up follows. */
  readonly subject?: Question;
  /** What it was about before, the latest first. */
  readonly past: readonly Question[];
  /** What was answered last, help and all: what "repeat" repeats. */
  readonly answered?: Question;
  /** What "yes" and "no" mean. */
  readonly onYes?: Question;
  readonly onNo?: Question;
  /** What a bare value answers. */
  readonly expects?: Prompt['expects'];
  /** Whose legs it is about, and what was volunteered. */
  readonly people: People;
  /** Circumstances that were said back. */
  readonly saidBack: readonly CircumstanceId[];
  /** A warning sign that was said and not denied. */
  readonly concern?: SignId;
  /** Words of wanting to die were said. */
  readonly crisis: boolean;
  /** The last answer was a warning: the next one keeps the safety line. */
  readonly warned: boolean;
  readonly disclaimerGiven: boolean;
  /** The fallback's safety sentence has been said. */
  readonly safetyGiven: boolean;
  /** Turns in a row that were not understood. */
  readonly fallbacks: number;
  readonly turn: number;
}

export const FRESH: State = {
  v: VERSION,
  past: [],
  people: NO_PEOPLE,
  saidBack: [],
  crisis: false,
  warned: false,
  disclaimerGiven: false,
  safetyGiven: false,
  fallbacks: 0,
  turn: 0,
};

const MANY_TURNS = 1_000_000;
const MANY_FALLBACKS = 100;
const CIRCUMSTANCES_AT_MOST = 16;
const YEARS_AT_MOST = 130;
const PAST_AT_MOST = 3;

type Given = Readonly<Record<string, unknown>>;

const objectOf = (value: unknown): Given => (typeof value === 'object' && value !== null ? (value as Given) : {});
const own = (given: Given, name: string): unknown => (Object.hasOwn(given, name) ? given[name] : undefined);

function whole(value: unknown, below: number): number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < below ? (value as number) : 0;
}

function listOf<T extends string>(value: unknown, known: readonly T[], most: number): readonly T[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((each): each is T => known.some((id) => id === each)))].slice(0, most);
}

/** A Question inside a Question, or one with a list, is not remembered for long. */
const isPlain = (question: Question): boolean => !['first', 'of', 'options'].some((name) => name in question);

function parsePast(value: unknown): readonly Question[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, PAST_AT_MOST)
    .flatMap((each) => parseQuestion(each) ?? [])
    .filter(isPlain);
}

/** Whether two Questions ask the same, on whichever page or step. */
export function isSame(one: Question, other: Question): boolean {
  const bare = (question: Question) => JSON.stringify({ ...question, page: undefined, step: undefined });
  return bare(one) === bare(other);
}

function pastOf({ subject, past }: State, question: Question): readonly Question[] {
  const before = subject && isPlain(subject) && !isSame(subject, question) ? [subject] : [];
  return [...before, ...past.filter((each) => ![question, ...before].some((now) => isSame(each, now)))].slice(
    0,
    PAST_AT_MOST,
  );
}

function parseExpects(value: unknown): State['expects'] {
  const given = objectOf(value);
  const slot = ASKABLE.find((each) => each === own(given, 'slot'));
  const probe = slot && parseQuestion({ topic: 'which', slot, for: own(given, 'for'), because: 'missing' });
  return slot && probe?.topic === 'which' ? { slot, for: probe.for } : undefined;
}

function parseFacts(value: unknown): Facts {
  const given = objectOf(value);
  const years = own(given, 'years');
  const person = PERSONS.find((each) => each === own(given, 'person'));
  return {
    circumstances: listOf(own(given, 'circumstances'), CIRCUMSTANCES, CIRCUMSTANCES_AT_MOST),
    ...(Number.isInteger(years) &&
      (years as number) >= 0 &&
      (years as number) < YEARS_AT_MOST && { years: years as number }),
    ...(person && { person }),
  };
}

function parsePeople(value: unknown): People {
  const given = objectOf(value);
  const other = own(given, 'other');
  const about = own(given, 'about') === 'other' && other !== undefined ? 'other' : 'speaker';
  return {
    about,
    speaker: own(given, 'speaker') === undefined ? NOBODY : parseFacts(own(given, 'speaker')),
    ...(other !== undefined && { other: parseFacts(other) }),
  };
}

/** The state from the outside; what is not ours in it is left out. */
export function readState(attributes: unknown): State {
  const given = objectOf(attributes);
  const of = (name: keyof State) => own(given, name);
  if (of('v') !== VERSION) return FRESH;
  const subject = parseQuestion(of('subject'));
  const answered = parseQuestion(of('answered'));
  const onYes = parseQuestion(of('onYes'));
  const onNo = parseQuestion(of('onNo'));
  const expects = parseExpects(of('expects'));
  const concern = SIGNS.find((each) => each === of('concern'));
  return {
    v: VERSION,
    ...(subject && { subject }),
    past: parsePast(of('past')),
    ...(answered && { answered }),
    ...(onYes && { onYes }),
    ...(onNo && { onNo }),
    ...(expects && { expects }),
    people: parsePeople(of('people')),
    saidBack: listOf(of('saidBack'), CIRCUMSTANCES, CIRCUMSTANCES_AT_MOST),
    ...(concern && { concern }),
    crisis: of('crisis') === true,
    warned: of('warned') === true,
    disclaimerGiven: of('disclaimerGiven') === true,
    safetyGiven: of('safetyGiven') === true,
    fallbacks: whole(of('fallbacks'), MANY_FALLBACKS),
    turn: whole(of('turn'), MANY_TURNS),
  };
}

function offered(ask: Prompt | undefined) {
  return {
    ...(ask?.yes && { onYes: ask.yes }),
    ...(ask?.no && { onNo: ask.no }),
    ...(ask?.expects && { expects: ask.expects }),
  };
}

/** What is remembered once this was answered. */
export function stateAfter(
  state: State,
  { question, ask, saidBack }: Pick<Answer, 'question' | 'ask' | 'saidBack'>,
): State {
  const { aside, disclaims, outcome } = topicOf(question);
  const { people, concern, crisis } = state;
  const said = [...new Set([...state.saidBack, ...saidBack])].slice(-CIRCUMSTANCES_AT_MOST);
  const missed = outcome === 'fallback';
  return {
    v: VERSION,
    subject: aside ? (state.subject ?? question) : question,
    past: aside ? state.past : pastOf(state, question),
    answered: question,
    ...offered(ask),
    people,
    saidBack: said,
    ...(concern && { concern }),
    crisis,
    warned: outcome === 'warning',
    disclaimerGiven: state.disclaimerGiven || disclaims,
    safetyGiven: state.safetyGiven || missed,
    fallbacks: missed ? (state.fallbacks + 1) % MANY_FALLBACKS : 0,
    turn: (state.turn + 1) % MANY_TURNS,
  };
}
