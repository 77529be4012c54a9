import type { Intent, Slot } from 'ask-sdk-model';
import { type InteractionModel, intentsOf, type SlotDefinition } from '../../interaction-model/model';
import { resolutions } from '../../testing/requests';
import type { NluResult, SlotMatch } from '../nlu/types';

const simple = (type: string, { spoken, matches }: SlotMatch) => ({
  type: 'Simple' as const,
  value: spoken,
  resolutions: resolutions(
    type,
    matches.map(({ name, id }) => ({ name, id })),
  ),
});

function fill({ name, type, multipleValues }: SlotDefinition, said: readonly SlotMatch[]): Slot {
  const [first] = said;
  if (!first) return { name, confirmationStatus: 'NONE' };
  const filled = { name, confirmationStatus: 'NONE' as const, source: 'USER' };
  if (said.length > 1 && multipleValues?.enabled) {
    return { ...filled, slotValue: { type: 'List', values: said.map((one) => simple(type, one)) } };
  }
  const slotValue = simple(type, first);
  return { ...filled, value: slotValue.value, resolutions: slotValue.resolutions, slotValue };
}

/** The slots of an intent as Alexa sends them, every declared one filled or not; undefined where none is declared. */
export function slotsOf(name: string, said: NluResult['slots'], model: InteractionModel): Intent['slots'] {
  const declared = intentsOf(model).find((intent) => intent.name === name)?.slots ?? [];
  if (declared.length === 0) return undefined;
  return Object.fromEntries(declared.map((slot) => [slot.name, fill(slot, said[slot.name] ?? [])]));
}
