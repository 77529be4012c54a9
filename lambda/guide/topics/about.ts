import { ofNutrient } from '../fields';
import { nutrientAnswer, nutrientExamples } from '../nutrient-text';
import { defineTopic, type TopicResult } from '../topic';

/** What one nutrient has to do with cramps. */
export const about = defineTopic({
  name: 'about',
  fields: ofNutrient,
  paged: true,
  examples: nutrientExamples,
  answer(question, context): TopicResult {
    return nutrientAnswer(question, { words: 'about', onward: 'foods', onwardFirst: true }, context);
  },
});
