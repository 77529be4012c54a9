import { agesIn, amountIn, bandOf, durationIn } from '../../lambda/nlu/measures';
import { numbersIn } from '../../lambda/nlu/numbers';
import { tokenize } from '../../lambda/nlu/tokens';

test.each([
  ['three hundred and fifty', [350]],
  ['a hundred', [100]],
  ['a thousand', [1000]],
  ['two thousand five hundred', [2500]],
  ['seventy two', [72]],
  ['six and eight', [6, 8]],
  ['two and a half', [2.5]],
  ['half a banana', [0.5]],
  ['half an hour', [0.5]],
  ['half time', [0.5]],
  ['six point eight', [6.8]],
  ['zero', [0]],
  ['nothing', []],
])('the numbers of "%s"', (said, numbers) => {
  expect(numbersIn(tokenize(said)).map(({ value }) => value)).toEqual(numbers);
});

test.each([
  ['six hundred milligrams of magnesium', { value: 600, unit: 'mg' }],
  ['two thousand i u', { value: 2000, unit: 'iu' }],
  ['two tablets a day', { value: 2, unit: 'tablet' }],
  ['two legs', undefined],
])('the amount of "%s"', (said, amount) => {
  expect(amountIn(tokenize(said))).toEqual(amount);
});

test.each([
  ['for ten minutes', 10],
  ['three weeks', 30240],
  ['for an hour', 60],
  ['a year', 525600],
  ['two years old', undefined],
  ['long', undefined],
])('the duration of "%s"', (said, minutes) => {
  expect(durationIn(tokenize(said))).toBe(minutes);
});

test.each([
  ["i'm seventy two", [72]],
  ['my daughter is six', [6]],
  ['she is six months old', [0.5]],
  ['a three week old', [0]],
  ['he is three weeks old', [0]],
  ['seventy year old', [70]],
  ['i am seventy years old', [70]],
  ['a woman of age forty', [40]],
  ['i am two hundred pounds', []],
  ['i am six feet tall', []],
  ['i am on six hundred milligrams', []],
  ['i am thirty weeks pregnant', []],
  ['i take two tablets', []],
  ['the leg is ten', []],
  ['seventy nine and still running', [79]],
  ['at sixty three i get cramps', [63]],
  ['my dad seventy nine gets cramps', [79]],
  ['sixty male here', [60]],
  ['a lady of eighty', [80]],
  ["i'm about seventy", [70]],
  ['my baby is eight months', [8 / 12]],
  ['my son is three weeks', [0]],
  ['my son had it three months ago', []],
  ['i had it three months', []],
  ['i woke at three in the morning', []],
  ['i have zero', []],
  ['he is zero', []],
  ['she is seventy y o', [70]],
  ['seventy yo', [70]],
])('the ages of "%s"', (said, ages) => {
  expect(agesIn(tokenize(said)).map(({ years }) => years)).toEqual(ages);
});

test('a bare number answers "how old?"', () => {
  expect(agesIn(['six'], true)).toMatchObject([{ years: 6 }]);
  expect(agesIn(['six', 'months'], true)).toMatchObject([{ years: 0.5 }]);
  expect(agesIn(['two', 'hundred'], true)).toEqual([]);
  expect(agesIn(['old'], true)).toEqual([]);
  expect(agesIn(['six'])).toEqual([]);
});

test('an age has a row of the intake table', () => {
  expect([0.5, 2, 6, 10, 16, 40, 60, 72].map(bandOf)).toEqual([
    'infant',
    'child_1_3',
    'child_4_8',
    'child_9_13',
    'teen_14_18',
    'adult_19_50',
    'adult_51_70',
    'over_70',
  ]);
});
