import type { Intent, Slot, slu } from 'ask-sdk-model';
import type { InteractionModel, SlotDefinition } from '../nlu/model';
import type { NluResult, SlotMatch } from '../nlu/types';

type Resolutions = slu.entityresolution.Resolutions;

function resolutions(type: string, heard: SlotMatch, skillId: string): Resolutions {
  const authority = `amzn1.er-authority.echo-sdk.${skillId}.${type}`;
  const values = heard.matches.map(({ name, id }) => ({ value: { name, id } }));
  // Alexa leaves `values` out where nothing matched; the types say that it is always there.
  const resolution = values.length
    ? { authority, status: { code: 'ER_SUCCESS_MATCH' }, values }
    : { authority, status: { code: 'ER_SUCCESS_NO_MATCH' } };
  return { resolutionsPerAuthority: [resolution] } as Resolutions;
}

function simple(type: string, heard: SlotMatch, skillId: string) {
  return { type: 'Simple' as const, value: heard.spoken, resolutions: resolutions(type, heard, skillId) };
}

function fill({ name, type, multipleValues }: SlotDefinition, heard: readonly SlotMatch[], skillId: string): Slot {
  const [first] = heard;
  if (!first) return { name, confirmationStatus: 'NONE' };
  const filled = { name, confirmationStatus: 'NONE' as const, source: 'USER' };
  if (heard.length > 1 && multipleValues?.enabled) {
    return { ...filled, slotValue: { type: 'List', values: heard.map((one) => simple(type, one, skillId)) } };
  }
  const slotValue = simple(type, first, skillId);
  return { ...filled, value: slotValue.value, resolutions: slotValue.resolutions, slotValue };
}

/** The intent as Alexa sends it: every declared slot is there, filled or not. */
export function intentOf(name: string, heard: NluResult['slots'], model: InteractionModel, skillId: string): Intent {
  const declared = model.interactionModel.languageModel.intents.find((intent) => intent.name === name)?.slots ?? [];
  const slots = declared.map((slot) => [slot.name, fill(slot, heard[slot.name] ?? [], skillId)]);
  const intent: Intent = { name, confirmationStatus: 'NONE' };
  return slots.length ? { ...intent, slots: Object.fromEntries(slots) } : intent;
}
