import { nutrients } from '../../content/facts';
import type { FoodId, MeasuredNutrient } from '../../content/ids';
import type { Scene } from '../scene';
import { heading } from '../text';
import type { Screen } from '../types';
import { bar } from './bars';

export function foodsScreen(foods: readonly FoodId[], nutrient: MeasuredNutrient, more: boolean, scene: Scene): Screen {
  const { labels } = scene.words;
  return {
    kind: 'foods',
    title: heading(scene.words.nutrients[nutrient].name, scene),
    unit: labels.unitShort[nutrients[nutrient].unit],
    bars: foods.map((food) => bar(food, nutrient, scene)),
    more: more ? labels.more : null,
    note: labels.shareNote,
  };
}
