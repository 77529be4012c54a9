import { foods, nutrients } from '../../lambda/content/facts';
import { speakDigits, writeFigure } from '../../lambda/content/numbers';
import { words } from '../../testing/words';

const OTHER = { ...words.numbers, thousands: '.', decimal: ',', digits: [...'0123456789'], groups: {}, rest: ' ' };

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('a figure', () => {
  it.each([
    [0, '0'],
    [0.43, '0.4'],
    [0.96, '1'],
    [999, '999'],
    [1000, '1,000'],
    [2600.5, '2,600.5'],
    [1234567.891, '1,234,567.9'],
    [0.1 + 0.2, '0.3'],
  ])('of %d is written %s', (amount, text) => {
    expect(words.figure(amount)).toBe(text);
  });

  it('is written as the platform would, for everything that is known', () => {
    const known = [...new Set([...numbersIn(foods), ...numbersIn(nutrients)])];
    const format = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
    expect(known.length).toBeGreaterThan(100);
    expect(known.map((amount) => writeFigure(amount, words.numbers, 3))).toEqual(
      known.map((amount) => format.format(amount)),
    );
  });

  it('is written in the way of another language', () => {
    expect(writeFigure(2600.5, OTHER)).toBe('2.600,5');
  });
});

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

  it('is spoken in the way of another language', () => {
    expect(speakDigits('13-000', OTHER)).toBe('1 3 0 0 0');
  });
});
