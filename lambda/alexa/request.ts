import type { HandlerInput } from 'ask-sdk-core';
import type { Request, RequestEnvelope } from 'ask-sdk-model';
import { SENTENCE_INTENT } from '../conversation/intents';
import { SLOT_NAMES, type Slots } from '../conversation/slots';
import { readState, type State } from '../conversation/state';
import type { Input } from '../conversation/turn';
import { readSlot } from './slots';
import { parseTouch } from './touch';

/** What the skill takes of a request, as plain data. */
export interface SkillRequest {
  readonly requestId: string;
  readonly locale: string;
  /** Null for what takes no answer: the end of a session, an error's report, and types that nobody knows yet. */
  readonly input: Input | null;
  /** The state is handed back only where a session came. */
  readonly hasSession: boolean;
  readonly state: State;
  readonly hasScreen: boolean;
}

const DEFAULT_LOCALE = 'en-US';

/** Characters: well over what anyone says in one breath. */
const WORDS_AT_MOST = 1_000;

type Given = Readonly<Record<string, unknown>>;
const objectOf = (value: unknown): Given => (typeof value === 'object' && value !== null ? (value as Given) : {});

function localeOf(request: Request): string {
  const locale = 'locale' in request ? request.locale : undefined;
  return typeof locale === 'string' ? locale : DEFAULT_LOCALE;
}

function slotsOf(given: unknown): Slots {
  const slots = (typeof given === 'object' && given) || {};
  const own = (name: string) => (Object.hasOwn(slots, name) ? (slots as Record<string, never>)[name] : undefined);
  return Object.fromEntries(SLOT_NAMES.map((name) => [name, readSlot(own(name), name)])) as unknown as Slots;
}

/** The slot that holds the whole sentence; the words live for this turn alone. */
function sentenceOf(given: unknown): Input {
  const slots = objectOf(given);
  const words = objectOf(slots.sentence).value;
  return typeof words === 'string' && words.trim() !== ''
    ? { kind: 'sentence', words: words.slice(0, WORDS_AT_MOST) }
    : { kind: 'unknown' };
}

function inputOf(request: Request): Input | null {
  switch (request.type) {
    case 'LaunchRequest':
      return { kind: 'launch' };
    case 'IntentRequest': {
      const name: unknown = request.intent?.name;
      if (typeof name !== 'string') return { kind: 'unknown' };
      if (name === SENTENCE_INTENT) return sentenceOf(request.intent.slots);
      return { kind: 'intent', intent: name, slots: slotsOf(request.intent.slots) };
    }
    case 'Alexa.Presentation.APL.UserEvent': {
      const touch = parseTouch(request.arguments);
      return touch ? { kind: 'touch', touch } : { kind: 'unknown' };
    }
    default:
      return null;
  }
}

function screenOn({ context }: RequestEnvelope): boolean {
  const interfaces = context.System.device?.supportedInterfaces;
  const listed = typeof interfaces === 'object' ? interfaces : null;
  return listed !== null && Object.hasOwn(listed, 'Alexa.Presentation.APL');
}

function readRequest(envelope: RequestEnvelope): SkillRequest {
  const { request, session } = envelope;
  return {
    requestId: request.requestId,
    locale: localeOf(request),
    input: inputOf(request),
    hasSession: session !== undefined,
    state: readState(session?.attributes),
    hasScreen: screenOn(envelope),
  };
}

const KEY = 'skillRequest';

/** Read once a turn, by whoever looks first. */
export function requestOf({ requestEnvelope, attributesManager }: HandlerInput): SkillRequest {
  const attributes: Record<string, unknown> = attributesManager.getRequestAttributes();
  const known = (attributes[KEY] as SkillRequest | undefined) ?? readRequest(requestEnvelope);
  attributesManager.setRequestAttributes({ ...attributes, [KEY]: known });
  return known;
}
