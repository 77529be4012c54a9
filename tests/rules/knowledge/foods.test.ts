import { foods, nutrients } from '../../../lambda/content/facts';
import { MEASURED } from '../../../lambda/content/ids';
import { told } from '../../../testing/finding';
import { listedFoods, orderedFoods, twiceEntered } from './foods';

const { magnesium } = nutrients;
const listing = (...us: string[]) => ({ magnesium: { ...magnesium, foods: { us } } }) as never;

describe('listed foods', () => {
  it.each([
    ['a food that does not exist', 'moon_cheese'],
    ['table salt', 'table_salt'],
    ['beer', 'beer'],
    ['cod liver oil', 'cod_liver_oil'],
    ['beef liver', 'beef_liver'],
  ])('refuse %s', (_, food) => {
    expect(listedFoods(listing(food), foods)).toHaveLength(1);
  });

  it('refuse a food whose figure is unknown', () => {
    const unknown = { kale: { ...foods.kale, amounts: { ...foods.kale.amounts, magnesium: null } } };
    expect(told(listedFoods(listing('kale'), unknown))).toEqual([
      'magnesium.foods.us: expected a figure above zero for magnesium, found kale: null',
    ]);
  });

  it('refuse an empty list', () => {
    expect(listedFoods(listing(), foods)).toHaveLength(1);
  });

  it('are fine as they stand', () => {
    const measured = Object.fromEntries(MEASURED.map((id) => [id, nutrients[id]]));
    expect(told(listedFoods(measured, foods))).toEqual([]);
  });
});

describe('three foods', () => {
  it('begin with the one that has most', () => {
    expect(orderedFoods(listing('kale', 'almonds'), foods)).toHaveLength(1);
    expect(orderedFoods(listing('almonds', 'kale'), foods)).toEqual([]);
  });

  it('do so in every list', () => {
    expect(told(orderedFoods(nutrients as never, foods))).toEqual([]);
  });
});

describe('a food entered twice', () => {
  it('is found', () => {
    expect(twiceEntered({ kale: foods.kale, curly_kale: foods.kale })).toHaveLength(1);
  });

  it('is nowhere in the facts', () => {
    expect(told(twiceEntered(foods))).toEqual([]);
  });
});
