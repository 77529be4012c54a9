import { getLocale } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { check } from 'ssml-check-core';
import { type Finding, told } from '../finding';
import { schemaOf } from './schemas';
import { misfits, validator } from './validator';

const LIMITS = { speech: 8_000, card: 8_000, plain: 24 * 1024, screen: 120 * 1024 } as const;
const LEFTOVER = /[{}[\]|]|\bundefined\b|\bnull\b|\bNaN\b|\[object/;
const validate = validator(schemaOf({ package: 'ask-sdk-model', type: 'ResponseEnvelope' }));

interface Text {
  readonly where: string;
  readonly text: string;
}

function speechOf({ response }: ResponseEnvelope): readonly Text[] {
  const parts = { outputSpeech: response.outputSpeech, reprompt: response.reprompt?.outputSpeech };
  return Object.entries(parts).flatMap(([where, speech]) =>
    speech ? [{ where, text: speech.type === 'SSML' ? speech.ssml : speech.text }] : [],
  );
}

function cardOf({ response: { card } }: ResponseEnvelope): readonly Text[] {
  if (card?.type === 'Simple') return [{ where: 'card', text: `${card.title ?? ''}\n${card.content ?? ''}` }];
  if (card?.type === 'Standard') return [{ where: 'card', text: `${card.title ?? ''}\n${card.text ?? ''}` }];
  return [];
}

function over(where: string, limit: number, found: number): readonly Finding[] {
  return found < limit ? [] : [{ where, expected: `fewer than ${limit}`, found: `${found}` }];
}

function sizes(envelope: ResponseEnvelope, sent: string): readonly Finding[] {
  const drawn = (envelope.response.directives ?? []).some(({ type }) => type.startsWith('Alexa.Presentation.APL'));
  return [
    ...speechOf(envelope).flatMap(({ where, text }) => over(where, LIMITS.speech, text.length)),
    ...cardOf(envelope).flatMap(({ where, text }) => over(where, LIMITS.card, text.length)),
    ...over('bytes', drawn ? LIMITS.screen : LIMITS.plain, Buffer.byteLength(sent)),
  ];
}

function leftovers(envelope: ResponseEnvelope): readonly Finding[] {
  return [...speechOf(envelope), ...cardOf(envelope)]
    .filter(({ text }) => LEFTOVER.test(text))
    .map(({ where, text }) => ({ where, expected: 'finished words', found: `"${text}"` }));
}

function markupOnCard(envelope: ResponseEnvelope): readonly Finding[] {
  return cardOf(envelope)
    .filter(({ text }) => /<\/?[a-z]|&(?:amp|lt|gt|quot|apos);/i.test(text))
    .map(({ where, text }) => ({ where, expected: 'plain text', found: `"${text}"` }));
}

/** It asks exactly when the session stays open: anything else leaves people talking to nobody, or waiting. */
function turnTaking(envelope: ResponseEnvelope): readonly Finding[] {
  const { shouldEndSession, reprompt } = envelope.response;
  const spoken = speechOf(envelope).find(({ where }) => where === 'outputSpeech');
  if (!spoken) return [];
  const asks = /\?\s*$/.test(spoken.text.replace(/<[^>]*>/g, ''));
  const where = 'shouldEndSession';
  return [
    ...(asks === (shouldEndSession === false) ? [] : [{ where, expected: `${!asks}`, found: `${shouldEndSession}` }]),
    ...(asks === (reprompt !== undefined)
      ? []
      : [{ where: 'reprompt', expected: asks ? 'one' : 'none', found: asks ? 'none' : 'one' }]),
  ];
}

type Errors = NonNullable<Awaited<ReturnType<typeof check>>>;

const checked = new Map<string, Promise<Errors>>();

/** Many answers have the same reprompt: each text is checked once. */
function errorsIn(text: string, locale: string): Promise<Errors> {
  const key = `${locale} ${text}`;
  const errors = checked.get(key) ?? check(text, { platform: 'amazon', locale }).then((found) => found ?? []);
  checked.set(key, errors);
  return errors;
}

async function markup(envelope: ResponseEnvelope, locale: string): Promise<readonly Finding[]> {
  const speech = speechOf(envelope).filter(({ text }) => text.startsWith('<') || text.includes('<'));
  const findings = speech.map(async ({ where, text }) => {
    const errors = await errorsIn(text, locale);
    const empty = text.replace(/<[^>]*>/g, '').trim() === '' ? [{ type: 'nothing is said' }] : [];
    return [...errors, ...empty].map((error) => ({
      where,
      expected: 'valid SSML',
      found: `${JSON.stringify(error)} in ${text}`,
    }));
  });
  return (await Promise.all(findings)).flat();
}

/** Everything that Alexa would refuse, or that a person would stumble over. */
export async function responseFindings(envelope: ResponseEnvelope, locale = 'en-US'): Promise<readonly Finding[]> {
  const sent = JSON.stringify(envelope);
  const shape = misfits(validate, JSON.parse(sent));
  if (shape.length > 0) return shape;
  return [
    ...sizes(envelope, sent),
    ...leftovers(envelope),
    ...markupOnCard(envelope),
    ...turnTaking(envelope),
    ...(await markup(envelope, locale)),
  ];
}

/** Fails with every finding; `request` tells the locale that the response is for. */
export async function assertResponse(envelope: ResponseEnvelope, request?: RequestEnvelope): Promise<void> {
  const findings = await responseFindings(envelope, request && getLocale(request));
  if (findings.length > 0) throw new Error(told(findings).join('\n'));
}
