import { onward } from '../onward';
import { reading } from '../reading';
import { defineTopic, type TopicResult } from '../topic';

/** What a cramp is. */
export const basics = defineTopic({
  name: 'basics',
  fields: {},
  paged: true,
  examples: () => [{}],
  answer(question, context): TopicResult {
    return reading(question, context.words.basics, onward.relief(context), context);
  },
});
