import type { HandlerInput } from 'ask-sdk-core';
import type { Request, Response } from 'ask-sdk-model';
import { wordsFor } from '../content';
import type { Lines, Words } from '../content/shape';
import { nextSession, owesDisclaimer, readSession, type Session } from '../conversation/state';
import type { Route, Slots, Turn } from '../conversation/turn';
import { answer, withAfterword } from '../guide/guide';
import { createScene } from '../guide/scene';
import type { Answer } from '../guide/types';
import { type Answered, answered } from './answer-channel';
import { present } from './response';
import { readSlot, SLOT_NAMES } from './slots';

function localeOf(request: Request): string {
  const locale = 'locale' in request ? request.locale : undefined;
  return typeof locale === 'string' ? locale : 'en-US';
}

function sessionOf({ requestEnvelope }: HandlerInput): Session {
  return readSession(requestEnvelope.session?.attributes);
}

function slotsOf(request: Request): Slots {
  const intent = 'intent' in request ? request.intent : undefined;
  const slots = (typeof intent?.slots === 'object' && intent.slots) || {};
  const own = (name: string) => (Object.hasOwn(slots, name) ? slots[name] : undefined);
  return Object.fromEntries(SLOT_NAMES.map((name) => [name, readSlot(own(name), name)])) as unknown as Slots;
}

export function turnOf(input: HandlerInput): Turn {
  return { slots: slotsOf(input.requestEnvelope.request), session: sessionOf(input) };
}

function hasScreen({ requestEnvelope }: HandlerInput): boolean {
  const interfaces = requestEnvelope.context.System.device?.supportedInterfaces;
  const listed = typeof interfaces === 'object' ? interfaces : null;
  return listed !== null && Object.hasOwn(listed, 'Alexa.Presentation.APL');
}

/** Hands the session back as it was, or what of it is ours. */
export function keepSession(input: HandlerInput): void {
  if (input.requestEnvelope.session) input.attributesManager.setSessionAttributes({ ...sessionOf(input) });
}

/**
 * What is added after the answer: a one-shot's disclaimer in a few words, and the safety line of a session in which
 * something alarming was said. A warning stands alone.
 */
function afterwords({ question, say }: Answer, session: Session, { talk }: Words): Lines {
  const careful = session.alarm && question.topic !== 'warning' && question.topic !== 'goodbye';
  const told = session.told || !owesDisclaimer(question) || say.some(({ text }) => text === talk.education);
  return [...(careful ? [talk.stillAlarming] : []), ...(told ? [] : [{ say: talk.education, from: [] }])];
}

/** Answers, and keeps for the next turn what it needs. */
export async function respond(input: HandlerInput, { question, heard }: Route): Promise<Response> {
  const session = sessionOf(input);
  const locale = localeOf(input.requestEnvelope.request);
  const words = await wordsFor(locale);
  const scene = createScene(locale, words, session.turn, heard);
  const plain = answer(question, scene);
  if (input.requestEnvelope.session) {
    input.attributesManager.setSessionAttributes(plain.ask ? { ...nextSession(session, plain) } : {});
  }
  input.attributesManager.setRequestAttributes({
    ...input.attributesManager.getRequestAttributes(),
    topic: question.topic,
  });
  const full = withAfterword(plain, afterwords(plain, session, words), scene);
  answered.publish({ requestId: input.requestEnvelope.request.requestId, answer: full } satisfies Answered);
  return present(full, { screen: hasScreen(input) });
}
