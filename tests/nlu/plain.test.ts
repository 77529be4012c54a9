import type { Context } from '../../lambda/nlu/acts';
import { understand } from '../../lambda/nlu/index';

const asked = (words: string, context: Context = {}) => understand(words, context).filter(({ kind }) => kind === 'ask');

test.each([
  ['quinine', { topic: 'remedy', remedy: 'quinine_tablets' }],
  ['zinc', { topic: 'neighbor', neighbor: 'zinc' }],
  ['um magnesium please', { topic: 'about', nutrients: ['magnesium'] }],
  ['foods with magnesium', { topic: 'foods', nutrients: ['magnesium'] }],
  ['can she eat spinach', { topic: 'food_check', foods: ['spinach'] }],
  ['how much magnesium does she need', { topic: 'amount', nutrients: ['magnesium'] }],
  ['can i massage it', { topic: 'entry', entry: 'massage_help' }],
  ['okay so can you tell me what is calcium', { topic: 'about', nutrients: ['calcium'] }],
])('"%s" is known whole', (words, act) => {
  expect(asked(words)).toMatchObject([{ kind: 'ask', score: 1, ...act }]);
});

test.each<[string, Context, object]>([
  ['and calcium', { topic: 'amount' }, { topic: 'amount', nutrients: ['calcium'] }],
  ['what about spinach', { topic: 'food_check' }, { topic: 'food_check', foods: ['spinach'] }],
  ['calcium', { topic: 'relief' }, { topic: 'about', nutrients: ['calcium'] }],
  ['zinc', { expects: 'remedy' }, { topic: 'remedy', remedy: 'zinc' }],
  ['what about florbazine', { topic: 'night' }, { topic: 'remedy', unknown: 'florbazine' }],
  ['calcium', { topic: 'night' }, { topic: 'about', nutrients: ['calcium'] }],
  ['banana', { topic: 'food_check' }, { topic: 'food_check', foods: ['banana'] }],
])('"%s" goes on with what was talked about: %j', (words, context, act) => {
  expect(asked(words, context)).toMatchObject([act]);
});

test.each<[string, Context, object]>([
  ['does florbazine cause cramps', {}, { topic: 'causes', unknown: 'florbazine' }],
  ['what about florbazine', {}, { topic: 'remedy', unknown: 'florbazine' }],
  ['what about florbazine', { topic: 'foods' }, { topic: 'foods', unknown: 'florbazine' }],
  ['is florbazine high in magnesium', {}, { topic: 'food_check', unknown: 'florbazine', nutrients: ['magnesium'] }],
  ['how much magnesium is in zorbleberry wumpus', {}, { topic: 'food_check', unknown: 'zorbleberry wumpus' }],
])('"%s" has a word that nobody knows', (words, context, act) => {
  expect(asked(words, context)).toMatchObject([act]);
});

test('a word that nobody knows elsewhere is no value', () => {
  expect(asked('zorbleberry hmm whatever is that then').some((act) => 'unknown' in act)).toBe(false);
});

test('a name of vowels alone sounds like nothing', () => {
  expect(asked('foods with aeiouaeiou')).not.toMatchObject([{ nutrients: [expect.anything()] }]);
});

test('values that are several things each do not multiply without end', () => {
  const started = performance.now();
  understand('zinc iron alcohol heat pregnancy dehydration statins zinc iron alcohol heat');
  expect(performance.now() - started).toBeLessThan(500);
});
