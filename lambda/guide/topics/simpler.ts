import { ASIDE_EXAMPLES } from '../aside-examples';
import { question as anyQuestion } from '../fields';
import { promptFor } from '../prompt';
import { talk } from '../text';
import { defineTopic, type TopicResult } from '../topic';

/** "Say that simpler", "what do you mean": the answer's first sentence alone. */
export const simpler = defineTopic({
  name: 'simpler',
  fields: { of: anyQuestion },
  aside: true,
  disclaims: false,
  examples: () => ASIDE_EXAMPLES.map((of) => ({ of })),
  answer(question, context, answerTo): TopicResult {
    const { say, ask } = answerTo(question.of);
    const short = talk(context.words.conversation.simpler, context);
    return { question, say: say.length > 0 ? [short, ...say.slice(0, 1)] : [], ask: ask ?? promptFor('any', context) };
  },
});
