import { join } from 'node:path';
import type { InteractionModel } from '../interaction-model/model';
import { loadModel } from '../interaction-model/model';
import { type Answered, answered } from '../lambda/alexa/answer-channel';
import { SKILL_ID } from '../testing/requests';
import { type DeviceOptions, VirtualDevice } from './device';
import { ensureLearned } from './learned';
import { createNlu } from './nlu/nlu';
import { byRoad, type Road } from './nlu/road';
import type { Nlu } from './nlu/types';

const answers = new Map<string, Answered>();
answered.subscribe((message) => {
  const said = message as Answered;
  answers.set(said.requestId, said);
});

function answeredTo(requestId: string): Answered | null {
  const said = answers.get(requestId) ?? null;
  answers.delete(requestId);
  return said;
}

const nlus = new Map<string, Nlu>();

const root = join(import.meta.dirname, '..');
let prepared = false;

function prepare(): void {
  if (!prepared) ensureLearned(root);
  prepared = true;
}

/** Learning a model takes a moment, so each is learned once. */
function nluFor(locale: string, model: InteractionModel): Nlu {
  const known = nlus.get(locale) ?? createNlu(model);
  nlus.set(locale, known);
  return known;
}

/** Where a device stands and how it understands; `nlu` stands in for the stand-in, in tests. */
type Setting = Pick<DeviceOptions, 'locale' | 'screen' | 'now' | 'id' | 'memory'> & {
  readonly nlu?: Nlu;
  readonly road?: Road;
};

/** A device with the real function behind it and the real interaction model in front of it. */
export async function createDevice(setting: Setting): Promise<VirtualDevice> {
  // The function refuses to start without it.
  Object.assign(process.env, { SKILL_ID });
  prepare();
  const { handler } = await import('../lambda/index');
  const model = loadModel(setting.locale);
  const { road = 'guess', ...options } = setting;
  const nlu = byRoad(road, model, setting.nlu ?? nluFor(setting.locale, model));
  return new VirtualDevice({ ...options, model, nlu, handler, answeredTo });
}
