import type { ErrorHandler, HandlerInput, RequestHandler } from 'ask-sdk-core';
import { respond, turnOf } from './answer';
import { ROUTES } from './routes';
import type { Route } from './turn';

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

/** A session that ended, and request types that take no answer or that this skill does not know. */
export const silentHandler: RequestHandler = {
  canHandle: () => true,
  handle: (input) => input.responseBuilder.getResponse(),
};

/** A fault of ours is answered like something not understood, and logged as an error. */
export const errorHandler: ErrorHandler = {
  canHandle: () => true,
  handle: (input) => respond(input, { question: { topic: 'fallback' } }),
};
