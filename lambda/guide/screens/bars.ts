import type { FoodId, MeasuredNutrient } from '../../content/ids';
import { amountIn, headedServing, shareOf } from '../figures';
import type { Scene } from '../scene';
import { heading } from '../text';
import type { Bar } from '../types';

/** Rounded to what can be read across a room, and never otherwise than it is spoken by more than a decimal. */
export function rounded(amount: number): number {
  if (amount >= 10) return Math.round(amount);
  const places = amount >= 1 ? 10 : 100;
  return Math.round(amount * places) / places;
}

/** A food's row: its amount, and its share of an adult's day. */
export function bar(food: FoodId, nutrient: MeasuredNutrient, scene: Scene): Bar {
  const amount = amountIn(food, nutrient);
  return {
    food,
    name: heading(scene.words.foods[food].name, scene),
    serving: headedServing(food, scene),
    amount: amount === null ? null : rounded(amount),
    share: shareOf(food, nutrient, scene),
  };
}
