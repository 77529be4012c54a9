import { tokenize } from '../../lambda/nlu/tokens';

test.each([
  ["I'm on H.R.T.", 'i am on h r t'],
  ["my kidneys don't work", 'my kidneys do not work'],
  ['i cant breathe', 'i can not breathe'],
  ["she's had vitamin B6", 'she is had vitamin b six'],
  ["my mother's tablets", 'my mother is tablets'],
  ["my aunty's tablets", 'my auntys tablets'],
  ['2,000 units', 'two thousand units'],
  ['350 mg', 'three hundred fifty mg'],
  ['21 pills', 'twenty one pills'],
  ['19 and 70', 'nineteen and seventy'],
  ["i’ve, we're, you'll, i'd", 'i have we are you will i would'],
  ['call 1234567', 'call one two three four five six seven'],
  ["'", ''],
])('%s', (said, words) => {
  expect(tokenize(said).join(' ')).toBe(words);
});

test('nobody is listened to for ever', () => {
  expect(tokenize('a '.repeat(10_000))).toHaveLength(100);
});
