import { promptFor } from '../prompt';
import { overviewScreen } from '../screens/overview';
import { talk } from '../text';
import { defineTopic, type TopicResult } from '../topic';

export const launch = defineTopic({
  name: 'launch',
  fields: {},
  general: true,
  examples: () => [{}],
  answer(question, context): TopicResult {
    const { words } = context;
    const say = [talk(words.talk.launch, context), talk(words.talk.education, context)];
    const ask = promptFor('launch', context, {
      yes: { topic: 'relief', muscle: 'calf', step: 'stretch' },
      no: { topic: 'anything_else' },
    });
    return { question, say, ask, screen: () => overviewScreen(context, { opens: true }) };
  },
});
