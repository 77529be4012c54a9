import { nutrients } from '../../content/facts';
import { type FoodId, MEASURED, type MeasuredNutrient } from '../../content/ids';
import type { AnswerContext } from '../context';
import { amountHere, headedServing, shareOf } from '../figures';
import { decide } from '../heed';
import { heading, measure } from '../text';
import type { Screen } from '../types';
import { rounded } from './bars';

/** No figure is shown of what is kept from this person's lists or amounts. */
const mayShow = (nutrient: MeasuredNutrient, { person }: AnswerContext): boolean =>
  (['foods', 'amount'] as const).every((topic) => decide({ topic, nutrient }, person).instead === undefined);

/** Nothing where no figure may be shown. */
export function foodScreen(food: FoodId, context: AnswerContext): Screen | undefined {
  const { words } = context;
  const shown = MEASURED.filter((nutrient) => mayShow(nutrient, context));
  if (shown.length === 0) return undefined;
  return {
    kind: 'food',
    title: heading(words.foods[food].name, context),
    serving: headedServing(food, context),
    rows: shown.map((nutrient) => {
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
