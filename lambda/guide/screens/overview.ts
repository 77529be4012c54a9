import type { NutrientId } from '../../content/ids';
import type { Scene } from '../scene';
import { heading } from '../text';
import type { Screen } from '../types';

export const SIX = [
  'magnesium',
  'potassium',
  'calcium',
  'vitamin_d',
  'sodium',
  'b_vitamins',
] as const satisfies readonly NutrientId[];

export function overviewScreen(scene: Scene): Screen {
  const { words } = scene;
  return {
    kind: 'overview',
    title: words.talk.title,
    tiles: SIX.map((nutrient) => ({ nutrient, name: heading(words.nutrients[nutrient].name, scene) })),
    hint: words.labels.tapHint,
  };
}
