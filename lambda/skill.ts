import { type HandlerInput, type Skill, SkillBuilders } from 'ask-sdk-core';
import { normalizeEnvelope } from './alexa/envelope';
import { answerHandler, errorHandler, silentHandler } from './alexa/handlers';
import { logError, logTurn, startClock } from './alexa/log';

/** The one place where handlers and interceptors are wired. */
export function createSkill(skillId: string): Pick<Skill, 'invoke'> {
  const skill = SkillBuilders.custom()
    .withSkillId(skillId)
    .addRequestInterceptors(startClock)
    .addRequestHandlers(answerHandler, silentHandler)
    .addResponseInterceptors((input: HandlerInput) => logTurn(input))
    .addErrorHandlers({
      canHandle: errorHandler.canHandle,
      handle: (input, error) => {
        logError(input, error);
        return errorHandler.handle(input, error);
      },
    })
    .create();
  return { invoke: async (event, context) => skill.invoke(normalizeEnvelope(event), context) };
}
