import { isFood } from '../content/facts';
import { NUTRIENTS, type NutrientId } from '../content/ids';
import type { Touch } from '../conversation/turn';

/** As the arguments of a SendEvent: ids only. */
export function touchArguments(touch: Touch): readonly string[] {
  if (touch.kind === 'food') return ['food', touch.food];
  if (touch.kind === 'nutrient') return ['nutrient', touch.nutrient];
  return [touch.kind];
}

const isNutrient = (id: unknown): id is NutrientId => NUTRIENTS.some((nutrient) => nutrient === id);

const PLAIN = ['more', 'again', 'ease', 'eased', 'same'] as const;

/** The way back; null for anything that no screen of ours sends, for a request can hold anything. */
export function parseTouch(args: unknown): Touch | null {
  if (!Array.isArray(args)) return null;
  const [kind, id] = args as readonly unknown[];
  const plain = PLAIN.find((each) => each === kind);
  if (args.length === 1 && plain) return { kind: plain };
  if (args.length !== 2) return null;
  if (kind === 'food' && isFood(id)) return { kind, food: id };
  if (kind === 'nutrient' && isNutrient(id)) return { kind, nutrient: id };
  return null;
}
