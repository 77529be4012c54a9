import type { RequestEnvelope } from 'ask-sdk-model';
import type { Turn } from '../../simulator/device';

const KEYS = ['durationMs', 'intent', 'locale', 'outcome', 'request', 'requestId', 'type'];
const IDS = /amzn1\.ask\.(account|device|skill)|virtual|echo-api\.session/i;

/** What a request carries that no log may hold: ids of a person, a device and a session, and every slot value. */
function secretsOf(request: RequestEnvelope): readonly string[] {
  const { user, device } = request.context.System;
  const ids = [user.userId, device?.deviceId, request.session?.sessionId];
  const values: string[] = [];
  JSON.stringify('intent' in request.request ? request.request.intent.slots : {}, (key, value) => {
    if ((key === 'value' || key === 'id') && typeof value === 'string') values.push(value);
    return value;
  });
  return [...ids, ...values].filter((text): text is string => typeof text === 'string' && text.length > 1);
}

/** Catches what the function logs; the function that comes back says what is wrong with the log of the turn before. */
export function watchLog(): (turn: Turn, said?: string) => readonly string[] {
  let lines: unknown[] = [];
  console.info = (line: unknown) => void lines.push(line);
  console.error = (line: unknown) => void lines.push(line);
  return ({ request }, said) => {
    const taken = lines;
    lines = [];
    const [line] = taken;
    if (taken.length !== 1 || typeof line !== 'object' || line === null)
      return [`logs ${taken.length} lines: ${JSON.stringify(taken)}`];
    const text = JSON.stringify(line).toLowerCase();
    const values = Object.values(line).map((value) => String(value).toLowerCase());
    const secrets = [...secretsOf(request), ...(said ? [said] : [])].map((secret) => secret.toLowerCase());
    return [
      // A single word may be one of our own names, so it must be a whole value to count.
      ...secrets.filter((secret) => values.includes(secret) || (secret.includes(' ') && text.includes(secret))),
      ...Object.keys(line).filter((key) => !KEYS.includes(key)),
      ...(IDS.test(text) ? [text] : []),
    ].map((found) => `logs ${found}`);
  };
}
