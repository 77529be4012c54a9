import { join } from 'node:path';
import type { InteractionModel } from '../interaction-model/model';
import { loadModel } from '../interaction-model/model';
import { type Answered, answered } from '../lambda/alexa/answer-channel';
import { SKILL_ID } from '../testing/requests';
import { type DeviceOptions, VirtualDevice } from './device';
import { ensureLearned } from './learned';
import type { Explanation } from './nlu/explain';
import { createNlu, type StandIn } from './nlu/nlu';
import { byRoad } from './nlu/road';
import type { Road } from './nlu/roads';
import type { Nlu, NluResult } from './nlu/types';

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

const models = new Map<string, InteractionModel>();
const nlus = new Map<string, StandIn>();

const root = join(import.meta.dirname, '..');
let prepared = false;

function prepare(): void {
  if (!prepared) ensureLearned(root);
  prepared = true;
}

function modelFor(locale: string): InteractionModel {
  const known = models.get(locale) ?? loadModel(locale);
  models.set(locale, known);
  return known;
}

/** Learning a model takes a moment, so each is learned once. */
function nluFor(locale: string): StandIn {
  const known = nlus.get(locale) ?? createNlu(modelFor(locale));
  nlus.set(locale, known);
  return known;
}

/** Where a device stands and how it understands; `nlu` stands in for the stand-in, in tests. */
type Setting = Pick<DeviceOptions, 'locale' | 'screen' | 'now' | 'id' | 'memory'> & {
  readonly nlu?: Nlu;
  readonly road?: Road | 'intent';
};

/** A device with the real function behind it and the real interaction model in front of it. */
export async function createDevice(setting: Setting): Promise<VirtualDevice> {
  // The function refuses to start without it.
  Object.assign(process.env, { SKILL_ID });
  prepare();
  const { handler } = await import('../lambda/index');
  const model = modelFor(setting.locale);
  const { road = 'guess', ...options } = setting;
  const nlu = byRoad(road, model, setting.nlu ?? nluFor(setting.locale));
  return new VirtualDevice({ ...options, model, nlu, handler, answeredTo });
}

/** Why the stand-in understood as it did, before a road was taken. */
export const explained = (locale: string, utterance: string): Explanation => nluFor(locale).explain(utterance);

/** What the stand-in understood, before a road was taken. */
export const guessed = (locale: string, utterance: string): NluResult => nluFor(locale)(utterance);
