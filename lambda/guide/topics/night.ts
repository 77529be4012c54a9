import { onward } from '../onward';
import { reading } from '../reading';
import { defineTopic, type TopicResult } from '../topic';

/** Why cramps come at night. */
export const night = defineTopic({
  name: 'night',
  fields: {},
  paged: true,
  examples: () => [{}],
  answer(question, context): TopicResult {
    return reading(question, context.words.night, onward.prevention(context), context, { onwardFirst: true });
  },
});
