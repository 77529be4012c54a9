import type { InteractionModel } from '../interaction-model/model';
import { loadModel } from '../interaction-model/model';
import { type Answered, answered } from '../lambda/alexa/answer-channel';
import type { Answer } from '../lambda/guide/types';
import { SKILL_ID } from '../testing/requests';
import { type DeviceOptions, VirtualDevice } from './device';
import { createNlu } from './nlu/nlu';
import type { Nlu } from './nlu/types';

const answers = new Map<string, Answer>();
answered.subscribe((message) => {
  const { requestId, answer } = message as Answered;
  answers.set(requestId, answer);
});

function answerTo(requestId: string): Answer | null {
  const answer = answers.get(requestId) ?? null;
  answers.delete(requestId);
  return answer;
}

const nlus = new Map<string, Nlu>();

/** Learning a model takes a moment, so each is learned once. */
function nluFor(locale: string, model: InteractionModel): Nlu {
  const known = nlus.get(locale) ?? createNlu(model);
  nlus.set(locale, known);
  return known;
}

type Setting = Pick<DeviceOptions, 'locale' | 'screen' | 'now' | 'id' | 'memory'> & Partial<Pick<DeviceOptions, 'nlu'>>;

/** A device with the real function behind it and the real interaction model in front of it. */
export async function createDevice(setting: Setting): Promise<VirtualDevice> {
  // The function refuses to start without it.
  Object.assign(process.env, { SKILL_ID });
  const { handler } = await import('../lambda/index');
  const model = loadModel(setting.locale);
  const nlu = setting.nlu ?? nluFor(setting.locale, model);
  return new VirtualDevice({ ...setting, model, nlu, handler, answerTo });
}
