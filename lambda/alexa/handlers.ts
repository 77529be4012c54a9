import type { ErrorHandler, HandlerInput, RequestHandler } from 'ask-sdk-core';
import { again, more } from '../conversation/follow-ups';
import { ROUTES } from '../conversation/resolve';
import type { Route } from '../conversation/turn';
import { keepSession, respond, turnOf } from './answer';
import { parseTouch } from './touch';

function requestType({ requestEnvelope }: HandlerInput): string {
  return requestEnvelope.request.type;
}

function intentName({ requestEnvelope: { request } }: HandlerInput): string {
  return 'intent' in request && typeof request.intent?.name === 'string' ? request.intent.name : '';
}

function routeOf(input: HandlerInput): Route {
  const name = intentName(input);
  const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
  return route ? route(turnOf(input)) : { question: { topic: 'fallback' } };
}

export const launchHandler: RequestHandler = {
  canHandle: (input) => requestType(input) === 'LaunchRequest',
  handle: (input) => respond(input, { question: { topic: 'launch' } }),
};

export const intentHandler: RequestHandler = {
  canHandle: (input) => requestType(input) === 'IntentRequest',
  handle: (input) => respond(input, routeOf(input)),
};

/** What a touch on a screen of ours asks; the same answer as by voice. */
function touched(input: HandlerInput): Route {
  const { request } = input.requestEnvelope;
  const touch = parseTouch('arguments' in request ? request.arguments : undefined);
  switch (touch?.kind) {
    case 'food':
      return { question: { topic: 'food_check', food: touch.food } };
    case 'nutrient':
      return { question: { topic: 'about', nutrient: touch.nutrient } };
    case 'more':
      return more(turnOf(input));
    case 'again':
      return again(turnOf(input));
    default:
      return { question: { topic: 'fallback' } };
  }
}

export const touchHandler: RequestHandler = {
  canHandle: (input) => requestType(input) === 'Alexa.Presentation.APL.UserEvent',
  handle: (input) => respond(input, touched(input)),
};

/** A session that ended, and request types that take no answer or that this skill does not know. */
export const silentHandler: RequestHandler = {
  canHandle: () => true,
  handle: (input) => {
    keepSession(input);
    return input.responseBuilder.getResponse();
  },
};

/** A fault of ours is answered like something not understood, and logged as an error. */
export const errorHandler: ErrorHandler = {
  canHandle: () => true,
  handle: (input) => respond(input, { question: { topic: 'fallback' } }),
};
