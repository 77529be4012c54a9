import { keyOf, tokenize } from '../../simulator/nlu/tokens';

test.each([
  ['Vitamin B12, please!', 'vitamin b twelve please'],
  ["it's my calf", 'its my calf'],
  ['b. twelve', 'b twelve'],
  ['1,000 units', 'one thousand units'],
  ['342 and 67', 'three hundred forty two and sixty seven'],
  ['40 12345', 'forty twelve thousand three hundred forty five'],
  ['0 1234567', 'zero one two three four five six seven'],
  ['café au lait', 'cafe au lait'],
  ['low-salt', 'low salt'],
  [' ... ', ''],
])('%s is heard as words', (said, heard) => {
  expect(tokenize(said).join(' ')).toBe(heard);
});

test('words are compared without their spaces', () => {
  expect(keyOf(tokenize('d. v. t.'))).toBe(keyOf(tokenize('DVT')));
});
