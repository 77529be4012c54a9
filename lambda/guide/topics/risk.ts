import { ofNutrient } from '../fields';
import { nutrientAnswer, nutrientExamples } from '../nutrient-text';
import { defineTopic, type TopicResult } from '../topic';

/** Who gets low on a nutrient. */
export const risk = defineTopic({
  name: 'risk',
  fields: ofNutrient,
  paged: true,
  examples: nutrientExamples,
  answer(question, context): TopicResult {
    return nutrientAnswer(question, { words: 'risk', onward: 'signs' }, context);
  },
});
