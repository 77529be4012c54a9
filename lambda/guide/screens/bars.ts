import type { FoodId, MeasuredNutrient } from '../../content/ids';
import type { AnswerContext } from '../context';
import { amountHere, headedServing, shareOf } from '../figures';
import { heading } from '../text';
import type { Bar } from '../types';

/** Rounded to what can be read across a room, and never otherwise than it is spoken by more than a decimal. */
export function rounded(amount: number): number {
  if (amount >= 10) return Math.round(amount);
  const places = amount >= 1 ? 10 : 100;
  return Math.round(amount * places) / places;
}

/** A food's row: its amount, and its share of an adult's day. */
export function bar(food: FoodId, nutrient: MeasuredNutrient, context: AnswerContext): Bar {
  const amount = amountHere(food, nutrient, context);
  return {
    food,
    name: heading(context.words.foods[food].name, context),
    serving: headedServing(food, context),
    amount: amount === null ? null : rounded(amount),
    share: shareOf(food, nutrient, context),
  };
}
