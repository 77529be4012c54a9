import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Model {
  readonly interactionModel: {
    readonly languageModel: {
      readonly intents: readonly { name: string; slots?: readonly { name: string; type: string }[] }[];
      readonly types: readonly { name: string; values: readonly { id: string }[] }[];
    };
  };
}

const text = readFileSync(join(process.cwd(), 'interaction-model/en.json'), 'utf8');
const { intents, types } = (JSON.parse(text) as Model).interactionModel.languageModel;

export interface SlotKind {
  readonly name: string;
  /** Every id that entity resolution can give. */
  readonly ids: readonly string[];
}

export interface IntentKind {
  readonly name: string;
  readonly slots: readonly SlotKind[];
}

const idsOf = (type: string) => types.find(({ name }) => name === type)?.values.map(({ id }) => id) ?? [];

/** Every intent that Alexa can send, with what its slots can hold. */
export const INTENTS: readonly IntentKind[] = intents.map(({ name, slots = [] }) => ({
  name,
  slots: slots.map((slot) => ({ name: slot.name, ids: idsOf(slot.type) })),
}));
