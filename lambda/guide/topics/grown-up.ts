import { promptFor } from '../prompt';
import { sentences } from '../text';
import { defineTopic, type TopicResult } from '../topic';

/** A child speaks: a grown-up is needed. */
export const grownUp = defineTopic({
  name: 'grown_up',
  fields: {},
  disclaims: false,
  general: true,
  outcome: 'warning',
  examples: () => [{}],
  answer(question, context): TopicResult {
    return {
      question,
      say: sentences(context.words.conversation.grownUp, context),
      ask: promptFor('again', context, { yes: question }),
    };
  },
});
