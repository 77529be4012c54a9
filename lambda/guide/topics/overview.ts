import { promptFor } from '../prompt';
import { reading } from '../reading';
import { overviewScreen, SIX } from '../screens/overview';
import { defineTopic, type TopicResult } from '../topic';

/** What may be behind leg cramps: all six, and the usual suspects. */
export const overview = defineTopic({
  name: 'overview',
  fields: {},
  paged: true,
  examples: () => [{}],
  answer(question, context): TopicResult {
    const start = promptFor('which_start', context, {
      yes: { topic: 'about', nutrient: SIX[0] },
      expects: { slot: 'nutrient', for: 'about' },
    });
    const result = reading(question, context.words.overview, start, context, { onwardFirst: true });
    return { ...result, screen: () => overviewScreen(context) };
  },
});
