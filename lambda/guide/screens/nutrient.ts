import { nutrients, type Span } from '../../content/facts';
import { isMeasured, type MeasuredNutrient, type NutrientId } from '../../content/ids';
import { dailyOf, everydayFoods } from '../figures';
import type { Scene } from '../scene';
import { heading } from '../text';
import type { Screen } from '../types';
import { bar } from './bars';
import { overviewScreen } from './overview';

function both(women: Span, men: Span, unit: string, scene: Scene): string {
  const figures = [...women, ...men];
  const low = Math.min(...figures);
  const high = Math.max(...figures);
  const { figure } = scene.words;
  return low === high ? `${figure(low)} ${unit}` : `${figure(low)}–${figure(high)} ${unit}`;
}

function facts(nutrient: MeasuredNutrient, scene: Scene) {
  const { labels, figure } = scene.words;
  const unit = labels.unitShort[nutrients[nutrient].unit];
  const { women, men } = dailyOf(nutrient, scene);
  const limit = nutrients[nutrient].limit[scene.facts.table];
  return [
    { label: labels.perDay, value: both(women, men, unit, scene) },
    { label: labels.upperLimit, value: limit ? `${figure(limit.amount)} ${unit}` : labels.noLimit },
  ];
}

/** A day's need, the upper limit and three foods; the family without figures shows its relatives. */
export function nutrientScreen(nutrient: NutrientId, scene: Scene): Screen {
  if (!isMeasured(nutrient)) return overviewScreen(scene);
  return {
    kind: 'nutrient',
    title: heading(scene.words.nutrients[nutrient].name, scene),
    nutrient,
    unit: scene.words.labels.unitShort[nutrients[nutrient].unit],
    facts: facts(nutrient, scene),
    bars: everydayFoods(nutrient, scene)
      .slice(0, 3)
      .map((food) => bar(food, nutrient, scene)),
  };
}
