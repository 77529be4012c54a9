import { inTurn } from '../context';
import { talk } from '../text';
import { defineTopic, type TopicResult } from '../topic';

export const goodbye = defineTopic({
  name: 'goodbye',
  fields: {},
  disclaims: false,
  outcome: 'ended',
  examples: () => [{}],
  answer(question, context): TopicResult {
    return { question, say: [talk(inTurn(context, context.words.talk.goodbye), context)] };
  },
});
