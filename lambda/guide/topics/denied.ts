import { promptFor } from '../prompt';
import { sentences } from '../text';
import { defineTopic, type TopicResult } from '../topic';

/** A warning sign was denied: it is off the table. */
export const denied = defineTopic({
  name: 'denied',
  fields: {},
  aside: true,
  disclaims: false,
  general: true,
  examples: () => [{}],
  answer(question, context): TopicResult {
    const yes = { topic: 'relief', muscle: 'calf', step: 'stretch' } as const;
    return {
      question,
      say: sentences(context.words.conversation.denied, context),
      ask: promptFor('relief', context, { yes }),
    };
  },
});
