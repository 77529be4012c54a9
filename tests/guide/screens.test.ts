import { bar, rounded } from '../../lambda/guide/screens/bars';
import { context } from '../../testing/answers';

describe('a figure on a screen', () => {
  it.each([
    [422, 422],
    [98.6, 99],
    [11.06, 11],
    [2.94, 2.9],
    [0.43, 0.43],
    [0.04, 0.04],
  ])('%d is rounded to %d, which reads across a room', (amount, shown) => {
    expect(rounded(amount)).toBe(shown);
  });
});

describe('a bar', () => {
  it('has no length where no figure is known', () => {
    expect(bar('chia_seeds', 'vitamin_d', context())).toMatchObject({ amount: null, share: null });
  });
});
