import fc from 'fast-check';
import { parseTouch, touchArguments } from '../../lambda/alexa/touch';
import { foods } from '../../lambda/content/facts';
import { type FoodId, NUTRIENTS } from '../../lambda/content/ids';
import type { Touch } from '../../lambda/conversation/turn';

const TOUCHES: readonly Touch[] = [
  ...(Object.keys(foods) as FoodId[]).map((food): Touch => ({ kind: 'food', food })),
  ...NUTRIENTS.map((nutrient): Touch => ({ kind: 'nutrient', nutrient })),
  { kind: 'more' },
  { kind: 'again' },
  { kind: 'ease' },
  { kind: 'eased' },
  { kind: 'same' },
];

it('brings every touch back from the arguments of its event', () => {
  expect(TOUCHES.map(touchArguments).map(parseTouch)).toEqual(TOUCHES);
});

it.each([
  ['nothing', undefined],
  ['no list', { 0: 'more', length: 1 }],
  ['an empty list', []],
  ['an unknown kind', ['stop']],
  ['a nutrient of an unknown kind', ['mineral', 'sodium']],
  ['an unknown food', ['food', 'cement']],
  ['what every object has', ['food', 'constructor']],
  ['the prototype', ['food', '__proto__']],
  ['an unknown nutrient', ['nutrient', 'iron']],
  ['a food for a nutrient', ['nutrient', 'banana']],
  ['a list for an id', ['food', ['banana']]],
  ['a missing id', ['food']],
  ['too much', ['food', 'banana', 'magnesium']],
  ['too much after more', ['more', 'more']],
])('takes %s for no touch', (_, args) => {
  expect(parseTouch(args)).toBeNull();
});

it('takes whatever else a request holds for no touch, and never throws', () => {
  const ours = new Set(TOUCHES.map((touch) => JSON.stringify(touchArguments(touch))));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.array(fc.anything())), (args) => {
      fc.pre(!(Array.isArray(args) && ours.has(JSON.stringify(args))));
      expect(parseTouch(args)).toBeNull();
    }),
  );
});
