import type { NutrientId } from '../../content/ids';
import type { AnswerContext } from '../context';
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

export function overviewScreen(context: AnswerContext, { opens = false } = {}): Screen {
  const { words } = context;
  return {
    kind: 'overview',
    title: words.talk.title,
    ease: opens ? words.labels.ease : null,
    tiles: SIX.map((nutrient) => ({ nutrient, name: heading(words.nutrients[nutrient].name, context) })),
    hint: words.labels.tapHint,
  };
}
