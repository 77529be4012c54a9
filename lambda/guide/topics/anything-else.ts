import { inTurn } from '../context';
import { promptFor } from '../prompt';
import { talk } from '../text';
import { defineTopic, type TopicResult } from '../topic';

/** After a "no": room for another question; a second "no" ends the session. */
export const anythingElse = defineTopic({
  name: 'anything_else',
  fields: {},
  aside: true,
  disclaims: false,
  general: true,
  examples: () => [{}],
  answer(question, context): TopicResult {
    const say = [talk(inTurn(context, context.words.talk.acknowledge), context)];
    return { question, say, ask: promptFor('any', context, { no: { topic: 'goodbye' } }) };
  },
});
