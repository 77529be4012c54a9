import { idsOf, intentsOf, loadModel } from '../../interaction-model/model';

export interface SlotKind {
  readonly name: string;
  /** Every id that entity resolution can give. */
  readonly ids: readonly string[];
}

export interface IntentKind {
  readonly name: string;
  readonly slots: readonly SlotKind[];
}

const model = loadModel('en-US');

/** Every intent that Alexa can send, with what its slots can hold. */
export const INTENTS: readonly IntentKind[] = intentsOf(model).map(({ name, slots = [] }) => ({
  name,
  slots: slots.map((slot) => ({ name: slot.name, ids: idsOf(model, slot.type) })),
}));
