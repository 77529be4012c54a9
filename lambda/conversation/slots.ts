import { foods } from '../content/facts';
import {
  CAUSES,
  type FoodId,
  GROUPS,
  HABITS,
  MEDICINES,
  MUSCLES,
  NEIGHBORS,
  NUTRIENTS,
  PROGRESS,
  REMEDIES,
  SIGNS,
} from '../content/ids';

/** Slot name → the ids it may hold; anything else that arrives is treated as not known. */
export const SLOT_IDS = {
  nutrient: NUTRIENTS,
  // Asked for, not kept: the foods are read when the first one is named.
  get food() {
    return Object.keys(foods) as readonly FoodId[];
  },
  remedy: REMEDIES,
  neighbor: NEIGHBORS,
  group: GROUPS,
  medicine: MEDICINES,
  cause: CAUSES,
  habit: HABITS,
  muscle: MUSCLES,
  sign: SIGNS,
  progress: PROGRESS,
  test: ['blood_test'],
  link: ['same'],
} as const;
export type SlotName = keyof typeof SLOT_IDS;
export type IdOf<N extends SlotName> = (typeof SLOT_IDS)[N][number];
export const SLOT_NAMES = Object.keys(SLOT_IDS) as readonly SlotName[];

/** One value as it was said: no id means not known, several mean it could be any of them. */
export interface SlotValue<Id> {
  readonly ids: readonly Id[];
  readonly heard: string;
}

/** The values of every slot; empty where it was not said. */
export type Slots = { readonly [N in SlotName]: readonly SlotValue<IdOf<N>>[] };
