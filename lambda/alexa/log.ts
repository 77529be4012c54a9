import type { HandlerInput } from 'ask-sdk-core';
import { isIntent } from '../conversation/intents';
import type { Outcome } from '../guide/topic';
import { topicOf } from '../guide/topics';
import type { Question } from '../guide/types';

/** Anything that arrives where a name of ours should be is not written to the log. */
const PLAIN = /^[A-Za-z.]{1,60}$/;
/** The SDK's own have a space: "AskSdk.CustomSkill Error". */
const ERROR_NAME = /^[A-Za-z. ]{1,60}$/;
const LOCALE = /^[a-z]{2}-[A-Z]{2}$/;

/** Milliseconds of the process's clock. Not `performance`, which loads modules of Node's own in the first turn. */
const clock = (): number => {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
};

export function startClock({ attributesManager }: HandlerInput): void {
  attributesManager.setRequestAttributes({ started: clock() });
}

function plain(value: unknown, pattern: RegExp): string | null {
  return typeof value === 'string' && pattern.test(value) ? value : null;
}

/** Remembers how the turn ended, for its line. */
export function logOutcome({ attributesManager }: HandlerInput, question: Question): void {
  const { outcome } = topicOf(question);
  attributesManager.setRequestAttributes({ ...attributesManager.getRequestAttributes(), outcome });
}

/** One line a turn: no utterance, no slot value, no user or device id. */
function turnLine(
  { requestEnvelope: { request }, attributesManager }: HandlerInput,
  outcome: Outcome | 'error' | 'rejected',
) {
  const { started } = attributesManager.getRequestAttributes() as { started: number };
  const name = 'intent' in request ? request.intent?.name : undefined;
  return {
    type: 'turn',
    requestId: plain(request.requestId, /^[\w.-]{1,100}$/),
    request: plain(request.type, PLAIN),
    intent: isIntent(name) ? name : null,
    locale: plain('locale' in request ? request.locale : undefined, LOCALE),
    outcome,
    durationMs: Math.round((clock() - started) * 10) / 10,
  };
}

/** Amazon's own kinds of what it could not do with our answers; its messages may quote them and are not looked at. */
const REASONS = [
  'INVALID_RESPONSE',
  'DEVICE_COMMUNICATION_ERROR',
  'INTERNAL_SERVICE_ERROR',
  'ENDPOINT_TIMEOUT',
  'LIST_ERROR',
];

/** Why Alexa rejected an answer; undefined where it did not. */
function rejection({ request }: HandlerInput['requestEnvelope']): string | undefined {
  const { type, reason, error, errors } = request as {
    type: unknown;
    reason?: unknown;
    error?: unknown;
    errors?: unknown;
  };
  const tells = type === 'System.ExceptionEncountered' || type === 'Alexa.Presentation.APL.RuntimeError';
  if (!tells && !(type === 'SessionEndedRequest' && reason === 'ERROR')) return undefined;
  const [first] = Array.isArray(errors) ? errors : [error];
  return REASONS.find((known) => known === (first as { type?: unknown } | null | undefined)?.type) ?? 'OTHER';
}

export function logTurn(input: HandlerInput): void {
  const reason = rejection(input.requestEnvelope);
  if (reason) {
    console.error({ ...turnLine(input, 'rejected'), reason });
    return;
  }
  // A silent answer has none: what ended is over.
  const { outcome = 'ended' } = input.attributesManager.getRequestAttributes() as { outcome?: Outcome };
  console.info(turnLine(input, outcome));
}

/** The error's kind and place; its message could hold what was said. */
export function logError(input: HandlerInput, error: Error): void {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  console.error({ ...turnLine(input, 'error'), error: plain(error.name, ERROR_NAME), at: frames.slice(0, 3) });
}
