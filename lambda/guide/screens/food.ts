import { nutrients } from '../../content/facts';
import { type FoodId, MEASURED } from '../../content/ids';
import { amountIn, headedServing, shareOf } from '../figures';
import type { Scene } from '../scene';
import { heading } from '../text';
import type { Screen } from '../types';
import { rounded } from './bars';

export function foodScreen(food: FoodId, scene: Scene): Screen {
  const { words } = scene;
  return {
    kind: 'food',
    title: heading(words.foods[food].name, scene),
    serving: headedServing(food, scene),
    rows: MEASURED.map((nutrient) => {
      const amount = amountIn(food, nutrient);
      return {
        nutrient,
        name: heading(words.nutrients[nutrient].name, scene),
        value:
          amount === null
            ? '–'
            : `${words.figure(rounded(amount))} ${words.labels.unitShort[nutrients[nutrient].unit]}`,
        // Sodium's figure is nothing to fill up to.
        share: nutrient === 'sodium' ? null : shareOf(food, nutrient, scene),
      };
    }),
  };
}
