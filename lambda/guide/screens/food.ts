import { nutrients } from '../../content/facts';
import { type FoodId, MEASURED } from '../../content/ids';
import type { AnswerContext } from '../context';
import { amountIn, servingOf, shareOf } from '../figures';
import { fill } from '../text';
import type { Screen } from '../types';
import { rounded } from './bars';

export function foodScreen(food: FoodId, context: AnswerContext): Screen {
  const { words } = context;
  return {
    kind: 'food',
    title: fill(words.foods[food].name, context),
    serving: servingOf(food, context),
    rows: MEASURED.map((nutrient) => {
      const amount = amountIn(food, nutrient);
      return {
        nutrient,
        name: fill(words.nutrients[nutrient].name, context),
        value:
          amount === null
            ? '–'
            : `${words.figure(rounded(amount))} ${words.labels.unitShort[nutrients[nutrient].unit]}`,
        // Sodium's figure is nothing to fill up to.
        share: nutrient === 'sodium' ? null : shareOf(food, nutrient, context),
      };
    }),
  };
}
