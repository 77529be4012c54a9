import {
  type IntentDefinition,
  type InteractionModel,
  idsOf,
  intentsOf,
  loadModel,
} from '../../interaction-model/model';
import { type Row, rowOf } from '../../simulator/ask/row';
import type { ScreenId } from '../../simulator/device/screens';
import type { SlotMatch } from '../../simulator/nlu/types';
import { createDevice } from '../../simulator/skill';

/** What is sent instead of what would be understood: an intent, and in each slot an id, or words that nobody knows. */
export interface Sent {
  readonly intent: string;
  readonly slots?: Readonly<Record<string, string | { readonly words: string }>>;
}

export const model: InteractionModel = loadModel('en-US');
export const intents: readonly IntentDefinition[] = intentsOf(model);

export const UNKNOWN = { words: 'unobtainium' };

function heard(value: string | { readonly words: string }): SlotMatch {
  if (typeof value !== 'string') return { spoken: value.words, matches: [] };
  return { spoken: value.replaceAll('_', ' '), matches: [{ id: value, name: value }] };
}

/** A device that sends intents as told, without anyone having to say them. */
export async function createScriptedDevice(locale = 'en-US', screen: ScreenId | null = null) {
  console.info = () => undefined;
  const device = await createDevice({
    locale,
    screen,
    nlu: (utterance) => {
      const { intent, slots = {} } = JSON.parse(utterance) as Sent;
      const values = Object.entries(slots).map(([name, value]) => [name, [heard(value)]]);
      return { intent, slots: Object.fromEntries(values), score: 1, runnerUp: null };
    },
  });
  return { device, send: (sent: Sent) => device.say(JSON.stringify(sent)) };
}

/** Each intent bare, with each value and with an unknown one in each slot, and with each two values in two slots. */
function everyFilling({ name, slots = [] }: IntentDefinition): readonly Sent[] {
  const single = slots.flatMap((slot) =>
    [UNKNOWN, ...idsOf(model, slot.type)].map((id) => ({ intent: name, slots: { [slot.name]: id } })),
  );
  const pairs = slots.flatMap((first, at) =>
    slots.slice(at + 1).flatMap((second) =>
      idsOf(model, first.type).flatMap((one) =>
        idsOf(model, second.type).map((other) => ({
          intent: name,
          slots: { [first.name]: one, [second.name]: other },
        })),
      ),
    ),
  );
  return [{ intent: name }, ...single, ...pairs];
}

export interface Answered {
  readonly sent: Sent;
  readonly row: Row;
}

async function answerAll(): Promise<readonly Answered[]> {
  const { device, send } = await createScriptedDevice();
  const answered: Answered[] = [];
  for (const sent of intents.flatMap(everyFilling)) {
    device.forget();
    answered.push({ sent, row: rowOf('', await send(sent), 'en-US') });
  }
  return answered;
}

let answers: Promise<readonly Answered[]> | undefined;

/** Every intent with every filling, each in a session of its own; asked once for a whole test file. */
export function everyAnswer(): Promise<readonly Answered[]> {
  answers ??= answerAll();
  return answers;
}

/** One conversation that leads to each kind of state. */
export const STATES: Readonly<Record<string, readonly Sent[]>> = {
  'a launch': [{ intent: 'AMAZON.StartOverIntent' }],
  'a topic': [{ intent: 'AboutNutrientIntent', slots: { nutrient: 'potassium' } }],
  'a list': [{ intent: 'FoodSourcesIntent', slots: { nutrient: 'magnesium' } }, { intent: 'AMAZON.NextIntent' }],
  'a question for the nutrient': [{ intent: 'FoodSourcesIntent' }],
  'an unknown nutrient': [{ intent: 'FoodSourcesIntent', slots: { nutrient: UNKNOWN } }],
  'the guided exercise': [{ intent: 'ReliefIntent' }],
  'the check of the leg': [{ intent: 'ReliefIntent' }, { intent: 'AMAZON.YesIntent' }],
  'a warning': [{ intent: 'WarningSignIntent', slots: { sign: 'clot_leg' } }],
  'a neighboring topic': [{ intent: 'NeighborTopicIntent', slots: { neighbor: 'restless_legs' } }],
  'a remedy': [{ intent: 'RemedyIntent', slots: { remedy: 'pickle_juice' } }],
  help: [{ intent: 'AMAZON.HelpIntent' }],
  'something not understood': [{ intent: 'AMAZON.FallbackIntent' }],
  'the sources': [{ intent: 'AboutNutrientIntent', slots: { nutrient: 'potassium' } }, { intent: 'EvidenceIntent' }],
  no: [{ intent: 'AMAZON.NoIntent' }],
};
