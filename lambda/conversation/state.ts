import { parseQuestion } from '../guide/parse';
import { type Answer, ASKABLE, type Ask, type Askable, type Question } from '../guide/types';

/** What a session keeps: ids only, gone when it ends. It travels through the device, so it is checked on every turn. */
export interface Session {
  /** What the conversation is about: what a follow-up follows. */
  readonly last?: Question;
  /** What was answered last, help and all: what "repeat" repeats. */
  readonly said?: Question;
  readonly yes?: Question;
  readonly no?: Question;
  readonly expects?: { readonly slot: Askable; readonly for: Question['topic'] };
  /** Something alarming was said: the next answer keeps the safety line. */
  readonly alarm: boolean;
  /** The spoken disclaimer has been said. */
  readonly told: boolean;
  readonly turn: number;
}

const MANY_TURNS = 1_000_000;

function parseExpects(value: unknown): Session['expects'] {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const slot = ASKABLE.find((each) => each === given.slot);
  const probe = slot && parseQuestion({ topic: 'which', slot, for: given.for, because: 'missing' });
  return slot && probe?.topic === 'which' ? { slot, for: probe.for } : undefined;
}

export function readSession(attributes: unknown): Session {
  const given = (typeof attributes === 'object' && attributes !== null ? attributes : {}) as Record<string, unknown>;
  const own = (name: string) => (Object.hasOwn(given, name) ? given[name] : undefined);
  const turn = own('turn');
  const last = parseQuestion(own('last'));
  const said = parseQuestion(own('said'));
  const yes = parseQuestion(own('yes'));
  const no = parseQuestion(own('no'));
  const expects = parseExpects(own('expects'));
  return {
    ...(last && { last }),
    ...(said && { said }),
    ...(yes && { yes }),
    ...(no && { no }),
    ...(expects && { expects }),
    alarm: own('alarm') === true,
    told: own('told') === true,
    turn: Number.isInteger(turn) && (turn as number) >= 0 && (turn as number) < MANY_TURNS ? (turn as number) : 0,
  };
}

function offered(ask: Ask | undefined) {
  return {
    ...(ask?.yes && { yes: ask.yes }),
    ...(ask?.no && { no: ask.no }),
    ...(ask?.expects && { expects: ask.expects }),
  };
}

/** Help, "what else" and a value not understood leave the topic as it was. */
const ASIDE: readonly Question['topic'][] = ['help', 'fallback', 'anything_else', 'which', 'sources'];

/** Nothing of health is told yet, or it is a warning, which stands alone: the disclaimer waits for the next answer. */
const UNTOLD: readonly Question['topic'][] = ['warning', 'which', 'fallback', 'anything_else', 'goodbye'];

export function owesDisclaimer({ topic }: Question): boolean {
  return !UNTOLD.includes(topic);
}

export function nextSession(session: Session, { question, ask }: Answer): Session {
  const last = ASIDE.includes(question.topic) ? (session.last ?? question) : question;
  return {
    last,
    said: question,
    ...offered(ask),
    alarm: question.topic === 'warning',
    told: session.told || owesDisclaimer(question),
    turn: (session.turn + 1) % MANY_TURNS,
  };
}
