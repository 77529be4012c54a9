import { HABITS } from '../../content/ids';
import { oneOf, optional } from '../fields';
import { onward } from '../onward';
import { reading } from '../reading';
import { defineTopic, type TopicResult } from '../topic';

/** How to keep cramps away, or what is known of one habit. */
export const prevention = defineTopic({
  name: 'prevention',
  fields: { habit: optional(oneOf(HABITS)) },
  paged: true,
  examples: () => [{}, ...HABITS.map((habit) => ({ habit }))],
  answer(question, context): TopicResult {
    const { habit } = question;
    if (habit === undefined) return reading(question, context.words.prevention, onward.relief(context), context);
    const { pages, name } = context.words.habits[habit];
    return reading(question, pages, onward.prevention(context), context, { name });
  },
});
