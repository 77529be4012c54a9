import { ASIDE_EXAMPLES } from '../aside-examples';
import type { AnswerContext } from '../context';
import { question as anyQuestion, optional } from '../fields';
import { foodName } from '../figures';
import { nameOf } from '../nutrient-text';
import { promptFor } from '../prompt';
import { overviewScreen } from '../screens/overview';
import { fill, sentences, talk } from '../text';
import { defineTopic, type TopicResult } from '../topic';
import type { Question } from '../types';

/** What a question is about, in words: for help in the middle of a topic. */
function subject(of: Question, context: AnswerContext): string | null {
  if ('nutrient' in of && of.nutrient) return nameOf(of.nutrient, context);
  if (of.topic === 'food_check') return foodName(of.food, context);
  if (of.topic === 'remedy' && of.remedy) return fill(context.words.remedies[of.remedy].name, context);
  if (of.topic === 'causes' && of.cause) return fill(context.words.causes[of.cause].name, context);
  return null;
}

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
    const about = of && subject(of, context);
    const say = about
      ? [talk('nutrient' in of ? words.helpOn : words.helpOnOther, context, { subject: about })]
      : [talk(words.help, context), talk(words.education, context)];
    return { question, say, ask: promptFor('any', context), screen: () => overviewScreen(context) };
  },
});
