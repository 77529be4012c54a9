import type { Answer } from '../lambda/guide/types';
import { type Answered, answered } from '../lambda/handlers/answered';
import { type DeviceOptions, SKILL_ID, VirtualDevice } from './device';
import { loadModel } from './model';
import { createUnderstander, type Understander } from './understand';
import type { InteractionModel } from './understand/model';

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

interface Language {
  readonly model: InteractionModel;
  readonly understand: Understander;
}
const learned = new Map<string, Language>();

/** Learning a model takes a moment, so each is learned once. */
function languageOf(locale: string): Language {
  const known = learned.get(locale);
  if (known) return known;
  const model = loadModel(locale);
  const language = { model, understand: createUnderstander(model) };
  learned.set(locale, language);
  return language;
}

type Setting = Pick<DeviceOptions, 'locale' | 'screen' | 'now' | 'id'>;

/** A device with the real function behind it and the real interaction model in front of it. */
export async function createDevice(setting: Setting): Promise<VirtualDevice> {
  // The function refuses to start without it.
  Object.assign(process.env, { SKILL_ID });
  const { handler } = await import('../lambda/index');
  return new VirtualDevice({ ...setting, ...languageOf(setting.locale), handler, answerTo });
}
