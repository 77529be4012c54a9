import { promptFor } from '../prompt';
import { sentences } from '../text';
import { defineTopic, type TopicResult } from '../topic';

/** Whether the leg is swollen is not known, in the dark: how to find out, and what to do in doubt. */
export const unsure = defineTopic({
  name: 'unsure',
  fields: {},
  aside: true,
  disclaims: false,
  outcome: 'warning',
  examples: () => [{}],
  answer(question, context): TopicResult {
    return {
      question,
      say: sentences(context.words.conversation.unsure, context),
      ask: promptFor('doctor', context, { yes: { topic: 'doctor' } }),
    };
  },
});
