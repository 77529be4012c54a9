import { ASIDE_EXAMPLES } from '../aside-examples';
import { question as anyQuestion, flag, optional } from '../fields';
import { promptFor } from '../prompt';
import { cited, sourcesScreen } from '../sources';
import { talk } from '../text';
import { defineTopic, type TopicResult } from '../topic';

/** Where the answer to `of` came from. */
export const sources = defineTopic({
  name: 'sources',
  fields: { of: anyQuestion, sure: optional(flag) },
  aside: true,
  examples: () => ASIDE_EXAMPLES.flatMap((of) => [{ of }, { of, sure: true }]),
  answer(question, context, answerTo): TopicResult {
    const { sources: ids } = answerTo(question.of);
    const title = context.words.labels.sources;
    const ask = promptFor('any', context);
    const certain = question.sure ? [talk(context.words.talk.sure, context)] : [];
    return { question, say: [...certain, cited(ids, context)], ask, title, screen: () => sourcesScreen(ids, context) };
  },
});
