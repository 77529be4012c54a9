import { distance, soundOf } from '../../lambda/nlu/sounds';

test.each([
  ['calcium', 'kalseum'],
  ['magnesium', 'magnezium'],
  ['statin', 'stattin'],
  ['phosphate', 'fosfate'],
  ['knee', 'nee'],
])('%s sounds like %s', (a, b) => {
  expect(soundOf(a)).toBe(soundOf(b));
});

test('what makes no sound has none', () => {
  expect(soundOf('hh')).toBe('');
});

test('a letter put in, taken out, changed or swapped is one step', () => {
  expect(distance('magnesium', 'magnesiun', 3)).toBe(1);
  expect(distance('magnesium', 'magnsium', 3)).toBe(1);
  expect(distance('magnesium', 'mangesium', 3)).toBe(1);
  expect(distance('magnesium', 'magneesium', 3)).toBe(1);
});

test('what is too far apart is not measured to the end', () => {
  expect(distance('magnesium', 'potassium', 2)).toBe(3);
  expect(distance('magnesium', 'mag', 2)).toBe(3);
});
