import { ASIDE_EXAMPLES } from '../aside-examples';
import { question as anyQuestion } from '../fields';
import { promptFor } from '../prompt';
import { cited, sourcesScreen } from '../sources';
import { defineTopic, type TopicResult } from '../topic';

/** Where the answer to `of` came from. */
export const sources = defineTopic({
  name: 'sources',
  fields: { of: anyQuestion },
  aside: true,
  examples: () => ASIDE_EXAMPLES.map((of) => ({ of })),
  answer(question, context, answerTo): TopicResult {
    const { sources: ids } = answerTo(question.of);
    const title = context.words.labels.sources;
    const ask = promptFor('any', context);
    return { question, say: [cited(ids, context)], ask, title, screen: () => sourcesScreen(ids, context) };
  },
});
