import { isDeepStrictEqual } from 'node:util';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { readState, STATE_AT_MOST } from '../../lambda/conversation/state';
import { told } from '../../testing/finding';
import { SKILL_ID } from '../../testing/requests';
import { responseFindings } from '../../testing/schemas/response';
import type { Played } from './harness';

/** Characters that mean something in SSML, XML, JSON, a terminal or to the direction of text. */
const MARKUP = /[<>&{}[\]|\p{Cc}\p{Cf}]/u;
const ANSWERED = ['LaunchRequest', 'IntentRequest', 'Alexa.Presentation.APL.UserEvent'];

type Loose = Readonly<Record<string, unknown>> | undefined;

function addressed(sent: object): boolean {
  const system = ((sent as { context?: Loose }).context as { System?: Loose } | undefined)?.System;
  return (system?.application as Loose)?.applicationId === SKILL_ID;
}

/** Every string of a request that could do harm where it is spoken or shown as it came. */
function harmful(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length > 2 && MARKUP.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(harmful) : [];
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function echoes(sent: object, response: ResponseEnvelope): readonly string[] {
  const raw = harmful(sent);
  if (raw.length === 0) return [];
  const out = strings(response).join('\n');
  return raw.filter((text) => out.includes(text)).map((text) => `echoes ${JSON.stringify(text.slice(0, 80))}`);
}

/** The session that goes out is one that would come back unchanged, and small. */
function session({ sessionAttributes: kept }: ResponseEnvelope): readonly string[] {
  if (kept === undefined || Object.keys(kept).length === 0) return [];
  const size = JSON.stringify(kept).length;
  return [
    ...(isDeepStrictEqual(JSON.parse(JSON.stringify(readState(kept))), kept)
      ? []
      : ['keeps what it would not take back']),
    ...(size > STATE_AT_MOST ? [`keeps ${size} characters`] : []),
  ];
}

const LINE: Readonly<Record<string, RegExp>> = {
  type: /^turn$/,
  requestId: /^[\w.-]{1,100}$/,
  request: /^[A-Za-z.]{1,60}$/,
  intent: /^[A-Za-z.]{1,60}$/,
  locale: /^[a-z]{2}-[A-Z]{2}$/,
  outcome: /^(answered|fallback|warning|ended|rejected)$/,
  reason: /^[A-Z_]{1,40}$/,
  durationMs: /^[\d.]+$/,
};

function logs(lines: readonly unknown[]): readonly string[] {
  const odd = (line: object) =>
    Object.entries(line).filter(([key, value]) => value !== null && !LINE[key]?.test(`${value}`));
  return [
    ...(lines.length === 1 ? [] : [`logs ${lines.length} lines`]),
    ...lines.flatMap((line) => odd(line as object).map((pair) => `logs ${JSON.stringify(pair).slice(0, 300)}`)),
  ];
}

const known = new Map<string, readonly string[]>();
const KNOWN_AT_MOST = 50_000;

/** Most answers come again and again: each is held against the schemas once. */
async function taken(envelope: ResponseEnvelope): Promise<readonly string[]> {
  const { sessionAttributes, ...rest } = envelope;
  const key = JSON.stringify(rest);
  const found = known.get(key) ?? told(await responseFindings({ ...rest, sessionAttributes: {} } as ResponseEnvelope));
  if (known.size > KNOWN_AT_MOST) known.clear();
  known.set(key, found);
  return found;
}

/** Whatever is wrong with how a turn went; nothing that can be sent may make it wrong. */
export async function violations({ sent, response, thrown, logged }: Played): Promise<readonly string[]> {
  if (!addressed(sent)) return thrown ? [] : ['answers another skill'];
  if (thrown || !response) return [`throws ${thrown?.stack?.slice(0, 400)}`];
  const type = ((sent as { request?: Loose }).request as Loose)?.type;
  const speaks = response.response.outputSpeech !== undefined;
  return [
    ...(ANSWERED.some((each) => each === type) === speaks ? [] : [speaks ? 'speaks unasked' : 'says nothing']),
    ...(await taken(response)),
    ...session(response),
    ...echoes(sent, response),
    ...logs(logged),
  ];
}
