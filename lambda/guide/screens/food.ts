import { nutrients } from '../../content/facts';
import { type FoodId, MEASURED } from '../../content/ids';
import type { AnswerContext } from '../context';
import { amountHere, headedServing, shareOf } from '../figures';
import { heading, measure } from '../text';
import type { Screen } from '../types';
import { rounded } from './bars';

export function foodScreen(food: FoodId, context: AnswerContext): Screen {
  const { words } = context;
  return {
    kind: 'food',
    title: heading(words.foods[food].name, context),
    serving: headedServing(food, context),
    rows: MEASURED.map((nutrient) => {
      const amount = amountHere(food, nutrient, context);
      return {
        nutrient,
        name: heading(words.nutrients[nutrient].name, context),
        value:
          amount === null
            ? words.labels.noFigure
            : measure(rounded(amount), words.labels.unitShort[nutrients[nutrient].unit], context, 2),
        // Sodium's figure is nothing to fill up to.
        share: nutrient === 'sodium' ? null : shareOf(food, nutrient, context),
      };
    }),
  };
}
