import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createSkill } from './skill';

const skillId = process.env.SKILL_ID;
if (!skillId) {
  throw new Error(
    'SKILL_ID is not set, so any skill could call this function. Set it to the id of your skill (amzn1.ask.skill...).',
  );
}

const skill = createSkill(skillId);

/** Two arguments and a promise: newer Node runtimes refuse handlers that take a callback. */
export const handler = async (event: RequestEnvelope, context: unknown): Promise<ResponseEnvelope> =>
  skill.invoke(event, context);
