import type { Slot, slu } from 'ask-sdk-model';
import { type IdOf, SLOT_IDS, type SlotName, type SlotValue } from '../conversation/slots';

const HEARD_AT_MOST = 60;

/** What was said, fit to be spoken back: letters, digits and plain spacing only. */
function spoken(text: unknown): string {
  if (typeof text !== 'string') return '';
  const plain = text
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // By whole characters: half of one is no text that XML can hold.
  return Array.from(plain).slice(0, HEARD_AT_MOST).join('');
}

function idsOf(resolutions: slu.entityresolution.Resolutions | undefined, known: readonly string[]): readonly string[] {
  const authorities = Array.isArray(resolutions?.resolutionsPerAuthority) ? resolutions.resolutionsPerAuthority : [];
  const ids = authorities.flatMap((authority) => {
    const values = Array.isArray(authority?.values) ? authority.values : [];
    return values.map((each) => each?.value?.id);
  });
  return [...new Set(ids.filter((id): id is string => known.some((each) => each === id)))];
}

interface Said {
  readonly value?: unknown;
  readonly resolutions?: slu.entityresolution.Resolutions;
}

/** A slot can come as one value or as a list of values ("potassium and magnesium"). */
function saidIn(slot: Slot): readonly Said[] {
  const multiple = slot.slotValue as { type?: string; values?: unknown } | null | undefined;
  if (multiple?.type === 'List' && Array.isArray(multiple.values)) {
    return multiple.values.filter((each): each is Said => typeof each === 'object' && each !== null);
  }
  if (multiple?.type === 'Simple' && slot.resolutions === undefined) return [multiple as Said];
  return [slot as Said];
}

/** The values of a slot; empty where it was not said. */
export function readSlot<N extends SlotName>(slot: Slot | null | undefined, name: N): readonly SlotValue<IdOf<N>>[] {
  if (typeof slot !== 'object' || slot === null) return [];
  return saidIn(slot)
    .map(({ value, resolutions }) => ({
      ids: idsOf(resolutions, SLOT_IDS[name]) as readonly IdOf<N>[],
      heard: spoken(value),
    }))
    .filter(({ ids, heard }) => ids.length > 0 || heard !== '');
}
