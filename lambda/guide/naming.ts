import type { AnswerContext } from './context';
import { foodName } from './figures';
import { fill } from './text';
import type { Question } from './types';

/** What a Question is about, in words; null for general talk. */
export function nameOfQuestion(of: Question, context: AnswerContext): string | null {
  const { words } = context;
  if (of.topic === 'entry') return fill(words.entries[of.entry].title, context);
  if ('nutrient' in of && of.nutrient) return words.nutrients[of.nutrient].name;
  if (of.topic === 'food_check') return foodName(of.food, context);
  if (of.topic === 'remedy' && of.remedy) return fill(words.remedies[of.remedy].name, context);
  if ('medicine' in of && of.medicine) return fill(words.medicines[of.medicine].name, context);
  if (of.topic === 'opening' && of.circumstance) return fill(words.circumstances[of.circumstance].name, context);
  if (of.topic === 'prevention') return fill(words.habits[of.habit ?? 'stretching'].name, context);
  if (of.topic === 'neighbor') return fill(words.neighbors[of.neighbor].name, context);
  if (of.topic === 'causes' && of.cause) return fill(words.causes[of.cause].name, context);
  return null;
}
