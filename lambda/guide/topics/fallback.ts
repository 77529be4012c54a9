import { inTurn } from '../context';
import { promptFor } from '../prompt';
import { sentences, talk } from '../text';
import { defineTopic, type TopicResult } from '../topic';

/** Nothing was understood. */
export const fallback = defineTopic({
  name: 'fallback',
  fields: {},
  aside: true,
  disclaims: false,
  general: true,
  outcome: 'fallback',
  examples: () => [{}],
  answer(question, context): TopicResult {
    const { words } = context;
    const say = [talk(inTurn(context, words.talk.fallback), context), ...sentences([words.talk.safety], context)];
    return { question, say, ask: promptFor('any', context) };
  },
});
