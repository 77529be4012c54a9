import type { AnswerContext } from '../context';
import { question as anyQuestion } from '../fields';
import { wordsIn } from '../food-words';
import { nameOfQuestion } from '../naming';
import { promptFor } from '../prompt';
import { defineTopic, type TopicResult } from '../topic';
import type { Prompt, Question, Sentence } from '../types';

/** Words of two answers in one breath, without the question that follows. */
const ROOM = 54;

/** The first sentence, and the ones that take care. */
function short(say: readonly Sentence[], { phones }: AnswerContext): readonly Sentence[] {
  return say.filter(({ text, cares }, at) => at === 0 || cares || text.includes(phones.emergency));
}

function apart(say: readonly Sentence[]): readonly Sentence[] {
  return say.filter(({ text }, at) => say.findIndex((other) => other.text === text) === at);
}

function goOnWith(question: Question, context: AnswerContext): Prompt {
  const name = nameOfQuestion(question, context);
  const means = { yes: question };
  return name === null
    ? promptFor('more', context, means)
    : promptFor('go_on_with', context, means, { nutrient: name });
}

/** Two questions in one breath: both are answered, short, and the way on is the second's; else the second is offered. */
export const both = defineTopic({
  name: 'both',
  fields: { first: anyQuestion, second: anyQuestion },
  examples: () => [
    { first: { topic: 'night' }, second: { topic: 'foods', nutrient: 'magnesium' } },
    { first: { topic: 'remedy', remedy: 'pickle_juice' }, second: { topic: 'amount', nutrient: 'potassium' } },
    {
      first: { topic: 'food_check', food: 'banana', nutrient: 'potassium' },
      second: { topic: 'food_check', food: 'avocado', nutrient: 'potassium' },
    },
  ],
  answer(question, context, answerTo): TopicResult {
    const [one, two] = [answerTo(question.first), answerTo(question.second)];
    const least = [short(one.say, context), short(two.say, context)] as const;
    const further = [...one.say, ...two.say];
    if (wordsIn(apart(least.flat())) > ROOM)
      return { question, say: one.say, ask: goOnWith(question.second, context), further };
    const whole = apart([...one.say.slice(0, 2), ...least[0].slice(1), ...two.say.slice(0, 2), ...least[1].slice(1)]);
    const say = wordsIn(whole) > ROOM ? apart(least.flat()) : whole;
    return { question, say, ask: two.ask ?? promptFor('any', context), further };
  },
});
