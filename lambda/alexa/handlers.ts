import type { ErrorHandler, RequestHandler } from 'ask-sdk-core';
import type { Input } from '../conversation/turn';
import { requestOf } from './request';
import { keepState, respond } from './respond';

/** A launch, an intent or a touch: whatever takes an answer. */
export const answerHandler: RequestHandler = {
  canHandle: (input) => requestOf(input).input !== null,
  handle: (input) => respond(input, requestOf(input).input as Input),
};

/** A session that ended, and request types that take no answer or that this skill does not know. */
export const silentHandler: RequestHandler = {
  canHandle: () => true,
  handle: (input) => {
    // As it was, or what of it is ours.
    keepState(input, requestOf(input).state);
    return input.responseBuilder.getResponse();
  },
};

/** A fault of ours is answered like something not understood, and logged as an error. */
export const errorHandler: ErrorHandler = {
  canHandle: () => true,
  handle: (input) => respond(input, { kind: 'unknown' }),
};
