import { foods, tagsOf } from '../../lambda/content/facts';
import type { FoodId } from '../../lambda/content/ids';

/** Foods that no tag of facts/food-tags.yaml fits. Everybody's allergy and diet was thought of before one came in here. */
const PLAIN = new Set<string>(
  `acorn_squash artichoke avocado beets blueberries bok_choy butternut_squash cantaloupe cauliflower cocoa_powder coconut_water
  cucumber dill_pickle green_beans green_peas green_pepper ketchup kiwi mushrooms mustard okra olives onion peach pumpkin
  rehydration_drink shiitake_mushrooms strawberries table_salt tomato tomato_juice uv_mushrooms watermelon`.split(
    /\s+/,
  ),
);
const COMPUTED = ['high_potassium', 'high_sodium'];

describe('what a food holds that some people leave out', () => {
  it.each(Object.keys(foods) as FoodId[])('is said of %s, or the food is one that no tag fits', (id) => {
    const listed = tagsOf(id).filter((tag) => !COMPUTED.includes(tag));
    expect({ id, untagged: listed.length === 0 }).toEqual({ id, untagged: PLAIN.has(id) });
  });

  it('is decided for foods that there are', () => {
    expect([...PLAIN].filter((id) => !Object.hasOwn(foods, id))).toEqual([]);
  });
});
