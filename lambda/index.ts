import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createSkill } from './skill';
import { warmUp } from './warm-up';

const skillId = process.env.SKILL_ID;
if (!skillId) {
  throw new Error(
    'SKILL_ID is not set, so any skill could call this function. Set it to the id of your skill (amzn1.ask.skill...).',
  );
}

const skill = createSkill(skillId);

/** The deployed folder waits for it before it takes an event: tools/bundle/bundle.ts. */
export const ready = warmUp(skillId, process.env.AWS_REGION);

/** Two arguments and a promise: newer Node runtimes refuse handlers that take a callback. */
export const handler = async (event: RequestEnvelope, context: unknown): Promise<ResponseEnvelope> =>
  skill.invoke(event, context);
