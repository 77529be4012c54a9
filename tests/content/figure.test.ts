import { figure } from '../../lambda/content/en/figure';
import foods from '../../lambda/content/facts/foods.json';
import nutrients from '../../lambda/content/facts/nutrients.json';

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('a figure', () => {
  it.each([
    [0, '0'],
    [1.25, '1.25'],
    [999, '999'],
    [1000, '1,000'],
    [2600.5, '2,600.5'],
    [1234567, '1,234,567'],
    [0.1 + 0.2, '0.3'],
  ])('of %d is %s', (amount, said) => {
    expect(figure(amount)).toBe(said);
  });

  it('is written as the platform would, for everything that is known', () => {
    const known = [...new Set([...numbersIn(foods), ...numbersIn(nutrients)])];
    const format = new Intl.NumberFormat('en');
    expect(known.length).toBeGreaterThan(100);
    expect(known.map(figure)).toEqual(known.map((amount) => format.format(amount)));
  });
});
