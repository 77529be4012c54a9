import type { Words } from '../shape';

// British readers are told grams where American ones have a cup or an ounce; what is counted is counted in both.
const weighed = '{grams} grams of';

export const servings: Words['servings'] = {
  bar: 'one small bar of {food}',
  cup: `[a cup of|${weighed}] {food}`,
  eight_fluid_ounces: '[eight fluid ounces of|a large glass of] {food}',
  eight_ounces: `[eight ounces of|${weighed}] {food}`,
  five_fluid_ounces: '[a five-ounce glass of|a 150 millilitre glass of] {food}',
  five_large: 'a helping of five large {food}',
  fruit: 'one {food}',
  glass: '[a cup of|a large glass of] {food}',
  half_cup: `[half a cup of|${weighed}] {food}`,
  // An avocado is the only one; "half of one avocado" would sound odd.
  half_fruit: 'half an {food}',
  large: 'one large {food}',
  medium: 'one medium {food}',
  mug: '[a cup of|a mug of] {food}',
  one: 'one {food}',
  ounce: `[an ounce of|${weighed}] {food}`,
  sausage: 'one {food}',
  six_ounces: `[six ounces of|${weighed}] {food}`,
  slice: 'one slice of {food}',
  small_box: 'a small box of {food}',
  small_can: 'a small [can|tin] of {food}',
  spear: 'one small [spear|piece] of {food}',
  stalk: 'one [stalk|stick] of {food}',
  tablespoon: 'a tablespoon of {food}',
  teaspoon: 'a teaspoon of {food}',
  three_cups: `[three cups of|${weighed}] {food}`,
  three_ounces: `[three ounces of|${weighed}] {food}`,
  twelve_fluid_ounces: '[a twelve-ounce can of|350 millilitres of] {food}',
  two_slices: 'a two-slice serving of {food}',
  two_tablespoons: 'two tablespoons of {food}',
  yolk: 'one large {food}',
};
