import { ASIDE_EXAMPLES } from '../aside-examples';
import { question as anyQuestion, optional } from '../fields';
import { nameOfQuestion } from '../naming';
import { promptFor } from '../prompt';
import { overviewScreen } from '../screens/overview';
import { sentences, talk } from '../text';
import { defineTopic, type TopicResult } from '../topic';

/** What can be asked, and in the middle of a topic what can be asked about it. */
export const help = defineTopic({
  name: 'help',
  fields: { of: optional(anyQuestion) },
  aside: true,
  general: true,
  examples: () => [{}, ...ASIDE_EXAMPLES.map((of) => ({ of }))],
  answer(question, context): TopicResult {
    const { talk: words } = context.words;
    const { of } = question;
    if (of?.topic === 'relief') {
      const say = [talk(words.helpRelief, context), ...sentences([words.safety], context)];
      return { question, say, ask: promptFor('go_on', context, { yes: of }) };
    }
    const about = of && nameOfQuestion(of, context);
    const say = about
      ? [talk('nutrient' in of ? words.helpOn : words.helpOnOther, context, { subject: about })]
      : [talk(words.help, context), talk(words.education, context)];
    return { question, say, ask: promptFor('any', context), screen: () => overviewScreen(context) };
  },
});
