import { type HandlerInput, type Skill, SkillBuilders } from 'ask-sdk-core';
import { soundEnvelope } from './alexa/envelope';
import { errorHandler, intentHandler, launchHandler, silentHandler, touchHandler } from './alexa/handlers';
import { logError, logTurn, startClock } from './alexa/log';

/** The one place where handlers and interceptors are wired. */
export function createSkill(skillId: string): Pick<Skill, 'invoke'> {
  const skill = SkillBuilders.custom()
    .withSkillId(skillId)
    .addRequestInterceptors(startClock)
    .addRequestHandlers(launchHandler, intentHandler, touchHandler, silentHandler)
    .addResponseInterceptors((input: HandlerInput) => logTurn(input))
    .addErrorHandlers({
      canHandle: errorHandler.canHandle,
      handle: (input, error) => {
        logError(input, error);
        return errorHandler.handle(input, error);
      },
    })
    .create();
  return { invoke: async (event, context) => skill.invoke(soundEnvelope(event), context) };
}
