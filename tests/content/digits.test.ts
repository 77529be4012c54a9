import { wordsFor } from '../../lambda/content';
import { words } from '../../testing/words';

describe('a phone number', () => {
  it.each([
    ['911', 'nine one one'],
    ['000', 'triple zero'],
    ['112', 'one one two'],
    ['13 11 26', 'one three, one one, two six'],
    ['1-800-222-1222', 'one, eight hundred, two two two, one two two two'],
  ])('%s is spoken "%s"', (number, spoken) => {
    expect(words.digits(number)).toBe(spoken);
  });
});

describe('the words of a locale', () => {
  it.each(['en-US', 'en-GB', 'de-DE', 'zz', '', '..'])('%j falls back to English', async (locale) => {
    expect(await wordsFor(locale)).toBe(words);
  });

  it('writes figures as they are read', () => {
    expect(words.figure(1200)).toBe('1,200');
    expect(words.figure(0.43)).toBe('0.43');
    expect(words.figure(1234567.891)).toBe('1,234,567.891');
    expect(words.figure(0.12345)).toBe('0.123');
    expect(words.figure(999)).toBe('999');
  });
});
