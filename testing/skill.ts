import { createSkill } from '../lambda/skill';
import { envelope, SKILL_ID } from './requests';

type Around = Parameters<typeof envelope>[1];

/** The skill as it is wired, without the function around it. */
export const skill = createSkill(SKILL_ID);

export const send = (request: object, around: Around = {}) => skill.invoke(envelope(request, around));

/** What is spoken in answer, as SSML. */
export async function speech(request: object, around: Around = {}): Promise<string> {
  const { response } = await send(request, around);
  return response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
}

/** Session attributes that fail on the first look, and only then. */
export function failingOnce(error: Error): Around {
  let looks = 0;
  const getOwnPropertyDescriptor = () => {
    looks += 1;
    if (looks === 1) throw error;
    return undefined;
  };
  return { attributes: new Proxy({}, { getOwnPropertyDescriptor }) };
}
