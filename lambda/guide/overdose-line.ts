import { nutrients } from '../content/facts';
import type { NutrientId } from '../content/ids';
import type { AnswerContext } from './context';
import { sentences } from './text';
import type { Sentence } from './types';

/**
 * Whom to call after a lot of a nutrient: the emergency number where too much can stop the heart before there are signs,
 * else the poison line. None where a lot does no harm that anybody has to act on, so that nobody is alarmed for nothing.
 */
export function afterALot(taken: readonly NutrientId[], context: AnswerContext): readonly Sentence[] {
  const { talk, overdose } = context.words;
  if (taken.some((nutrient) => nutrients[nutrient].callAtOnce)) return sentences([talk.safetyTooMuchAtOnce], context);
  return taken.some((nutrient) => overdose.substances[nutrient]) ? sentences([talk.safetyTooMuch], context) : [];
}
