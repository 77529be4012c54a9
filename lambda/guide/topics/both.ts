import { question as anyQuestion } from '../fields';
import { promptFor } from '../prompt';
import { defineTopic, type TopicResult } from '../topic';
import type { Sentence } from '../types';

/** Sentences of each: two answers in one breath are short. */
const SENTENCES = 2;

/** Cautions stay: of a long answer the first sentence and the ones that take care. */
function short(say: readonly Sentence[]): readonly Sentence[] {
  return say.slice(0, SENTENCES);
}

/** Two questions in one breath: both are answered, short; the way on is the second's. */
export const both = defineTopic({
  name: 'both',
  fields: { first: anyQuestion, second: anyQuestion },
  examples: () => [
    { first: { topic: 'night' }, second: { topic: 'foods', nutrient: 'magnesium' } },
    { first: { topic: 'remedy', remedy: 'pickle_juice' }, second: { topic: 'amount', nutrient: 'potassium' } },
  ],
  answer(question, context, answerTo): TopicResult {
    const [one, two] = [answerTo(question.first), answerTo(question.second)];
    const say = [
      ...short(one.say),
      ...short(two.say).filter(({ text }) => !one.say.some((said) => said.text === text)),
    ];
    return {
      question,
      say,
      ask: two.ask ?? promptFor('any', context),
      further: [...one.say, ...two.say],
    };
  },
});
