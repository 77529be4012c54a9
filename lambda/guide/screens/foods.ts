import { nutrients } from '../../content/facts';
import type { FoodId, MeasuredNutrient } from '../../content/ids';
import type { AnswerContext } from '../context';
import { heading } from '../text';
import type { Screen } from '../types';
import { bar } from './bars';

export function foodsScreen(
  foods: readonly FoodId[],
  nutrient: MeasuredNutrient,
  more: boolean,
  context: AnswerContext,
): Screen {
  const { labels } = context.words;
  return {
    kind: 'foods',
    title: heading(context.words.nutrients[nutrient].name, context),
    unit: labels.unitShort[nutrients[nutrient].unit],
    bars: foods.map((food) => bar(food, nutrient, context)),
    more: more ? labels.more : null,
    note: labels.shareNote,
  };
}
