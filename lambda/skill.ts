import { type HandlerInput, type Skill, SkillBuilders } from 'ask-sdk-core';
import { normalizeEnvelope } from './alexa/envelope';
import { answerHandler, errorHandler, silentHandler } from './alexa/handlers';
import { logError, logTurn, startClock } from './alexa/log';

/** Where a turn's line goes, and a fault's. */
export interface Log {
  readonly turn: (input: HandlerInput) => void;
  readonly error: (input: HandlerInput, error: Error) => void;
}

const OUTWARD: Log = { turn: logTurn, error: logError };

/** For turns that nobody asked for. */
export const SILENT: Log = { turn: () => undefined, error: () => undefined };

/** The one place where handlers and interceptors are wired. */
export function createSkill(skillId: string, log: Log = OUTWARD): Pick<Skill, 'invoke'> {
  const skill = SkillBuilders.custom()
    .withSkillId(skillId)
    .addRequestInterceptors(startClock)
    .addRequestHandlers(answerHandler, silentHandler)
    .addResponseInterceptors((input: HandlerInput) => log.turn(input))
    .addErrorHandlers({
      canHandle: errorHandler.canHandle,
      handle: (input, error) => {
        log.error(input, error);
        return errorHandler.handle(input, error);
      },
    })
    .create();
  return { invoke: async (event, context) => skill.invoke(normalizeEnvelope(event), context) };
}
