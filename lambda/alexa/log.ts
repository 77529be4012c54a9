import type { HandlerInput } from 'ask-sdk-core';
import { ROUTES } from '../conversation/resolve';
import type { Question } from '../guide/types';

/** How a turn ended, for the operator's metrics. */
type Outcome = 'answered' | 'fallback' | 'warning' | 'ended' | 'error';

const OUTCOMES: Partial<Record<Question['topic'], Outcome>> = {
  warning: 'warning',
  fallback: 'fallback',
  goodbye: 'ended',
};

/** Anything that arrives where a name of ours should be is not written to the log. */
const PLAIN = /^[A-Za-z.]{1,60}$/;
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

/** One line a turn: no utterance, no slot value, no user or device id. */
function turnLine({ requestEnvelope: { request }, attributesManager }: HandlerInput, outcome: Outcome) {
  const { started } = attributesManager.getRequestAttributes() as { started: number };
  const name = 'intent' in request ? request.intent?.name : undefined;
  return {
    type: 'turn',
    requestId: plain(request.requestId, /^[\w.-]{1,100}$/),
    request: plain(request.type, PLAIN),
    intent: typeof name === 'string' && Object.hasOwn(ROUTES, name) ? name : null,
    locale: plain('locale' in request ? request.locale : undefined, LOCALE),
    outcome,
    durationMs: Math.round((clock() - started) * 10) / 10,
  };
}

export function logTurn(input: HandlerInput): void {
  const { topic } = input.attributesManager.getRequestAttributes() as { topic?: Question['topic'] };
  const silent = topic === undefined;
  console.info(turnLine(input, silent ? 'ended' : (OUTCOMES[topic] ?? 'answered')));
}

/** The error's kind and place; its message could hold what was said. */
export function logError(input: HandlerInput, error: Error): void {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  console.error({ ...turnLine(input, 'error'), error: plain(error.name, PLAIN), at: frames.slice(0, 3) });
}
