import { flag, nutrient, optional } from '../fields';
import { onward } from '../onward';
import { reading } from '../reading';
import { defineTopic, type TopicResult } from '../topic';

/** When to see a doctor, and what a blood test can tell. */
export const doctor = defineTopic({
  name: 'doctor',
  fields: { test: optional(flag), nutrient: optional(nutrient) },
  paged: true,
  examples: () => [{}, { test: true }],
  answer(question, context): TopicResult {
    if (question.test) return reading(question, context.words.bloodTest, onward.doctor(context), context);
    return reading(question, context.words.doctor, onward.prevention(context), context);
  },
});
