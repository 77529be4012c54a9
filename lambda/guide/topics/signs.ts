import { ofNutrient } from '../fields';
import { nutrientAnswer, nutrientExamples } from '../nutrient-text';
import { defineTopic, type TopicResult } from '../topic';

/** What one notices when a nutrient is low. */
export const signs = defineTopic({
  name: 'signs',
  fields: ofNutrient,
  paged: true,
  examples: nutrientExamples,
  answer(question, context): TopicResult {
    return nutrientAnswer(question, { words: 'signs', onward: 'foods' }, context);
  },
});
