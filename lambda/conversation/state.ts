import { parseQuestion } from '../guide/parse';
import { topicOf } from '../guide/topics';
import { type Answer, ASKABLE, type Prompt, type Question } from '../guide/types';

/** Raised when the fields change: what an older or newer version kept is not guessed at. */
export const VERSION = 1;

/** In characters of JSON: what a state can hold stays under it, so that it never crowds out the response. */
export const STATE_AT_MOST = 4_096;

/**
 * What the conversation remembers between turns: ids only, gone when the session ends. It travels through the device,
 * so it is checked on every turn.
 */
export interface State {
  readonly v: typeof VERSION;
  /** What the conversation is about: what a follow-up follows. */
  readonly subject?: Question;
  /** What was answered last, help and all: what "repeat" repeats. */
  readonly answered?: Question;
  /** What "yes" and "no" mean. */
  readonly onYes?: Question;
  readonly onNo?: Question;
  /** What a bare value answers. */
  readonly expects?: Prompt['expects'];
  /** The last answer was a warning: the next one keeps the safety line. */
  readonly warned: boolean;
  readonly disclaimerGiven: boolean;
  readonly turn: number;
}

export const FRESH: State = { v: VERSION, warned: false, disclaimerGiven: false, turn: 0 };

const MANY_TURNS = 1_000_000;

function parseExpects(value: unknown): State['expects'] {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const slot = ASKABLE.find((each) => each === given.slot);
  const probe = slot && parseQuestion({ topic: 'which', slot, for: given.for, because: 'missing' });
  return slot && probe?.topic === 'which' ? { slot, for: probe.for } : undefined;
}

/** The state from the outside; what is not ours in it is left out. */
export function readState(attributes: unknown): State {
  const given = (typeof attributes === 'object' && attributes !== null ? attributes : {}) as Record<string, unknown>;
  const own = (name: keyof State) => (Object.hasOwn(given, name) ? given[name] : undefined);
  if (own('v') !== VERSION) return FRESH;
  const turn = own('turn');
  const subject = parseQuestion(own('subject'));
  const answered = parseQuestion(own('answered'));
  const onYes = parseQuestion(own('onYes'));
  const onNo = parseQuestion(own('onNo'));
  const expects = parseExpects(own('expects'));
  return {
    v: VERSION,
    ...(subject && { subject }),
    ...(answered && { answered }),
    ...(onYes && { onYes }),
    ...(onNo && { onNo }),
    ...(expects && { expects }),
    warned: own('warned') === true,
    disclaimerGiven: own('disclaimerGiven') === true,
    turn: Number.isInteger(turn) && (turn as number) >= 0 && (turn as number) < MANY_TURNS ? (turn as number) : 0,
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
export function stateAfter(state: State, { question, ask }: Pick<Answer, 'question' | 'ask'>): State {
  const { aside, disclaims, outcome } = topicOf(question);
  return {
    v: VERSION,
    subject: aside ? (state.subject ?? question) : question,
    answered: question,
    ...offered(ask),
    warned: outcome === 'warning',
    disclaimerGiven: state.disclaimerGiven || disclaims,
    turn: (state.turn + 1) % MANY_TURNS,
  };
}
