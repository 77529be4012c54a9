import type { FoodFacts, NutrientFacts } from '../../../lambda/content/facts';
import type { Finding } from '../../../testing/finding';

/** They would lead a list by amount alone, and nobody should be sent to the kitchen for them. */
const NOT_EVERYDAY = ['table_salt', 'cod_liver_oil', 'beef_liver', 'beer', 'red_wine'];
/** Sodium gets tips instead of foods to eat. */
const WITHOUT_LIST = ['sodium'];

type Foods = Readonly<Record<string, FoodFacts>>;
type Nutrients = Readonly<Record<string, NutrientFacts>>;

/** A listed food exists, has a figure for that nutrient, and is one to be named to anybody. */
export function listedFoods(nutrients: Nutrients, foods: Foods): readonly Finding[] {
  return Object.entries(nutrients).flatMap(([nutrient, facts]) =>
    Object.entries(facts.foods).flatMap(([table, list]) => {
      const where = `${nutrient}.foods.${table}`;
      const bare = list.length === 0 && !WITHOUT_LIST.includes(nutrient);
      const empty = bare ? [{ where, expected: 'foods to name', found: 'none' }] : [];
      return [...empty, ...list.flatMap((food) => listedFood(where, nutrient, food, foods))];
    }),
  );
}

function listedFood(where: string, nutrient: string, food: string, foods: Foods): readonly Finding[] {
  const facts = foods[food];
  if (!facts) return [{ where, expected: 'a food of facts/foods.yaml', found: food }];
  if (NOT_EVERYDAY.includes(food)) return [{ where, expected: 'everyday foods', found: food }];
  const amount = (facts.amounts as Readonly<Record<string, number | null>>)[nutrient];
  const speakable = (amount ?? 0) >= 0.05;
  return speakable ? [] : [{ where, expected: `a figure above zero for ${nutrient}`, found: `${food}: ${amount}` }];
}

/** Foods are named by threes, everyday ones first; of three, the one with the most comes first. */
export function orderedFoods(nutrients: Nutrients, foods: Foods): readonly Finding[] {
  return Object.entries(nutrients).flatMap(([nutrient, facts]) =>
    Object.entries(facts.foods ?? {}).flatMap(([table, list]) => {
      const amount = (food: string | undefined) =>
        (foods[food ?? '']?.amounts as Readonly<Record<string, number>> | undefined)?.[nutrient] ?? 0;
      return list.flatMap((food, at) =>
        at % 3 > 0 && amount(food) > amount(list[at - 1])
          ? [{ where: `${nutrient}.foods.${table}`, expected: `${food} before ${list[at - 1]}`, found: 'after it' }]
          : [],
      );
    }),
  );
}

/** Two ids for one USDA food in the same serving are one food that was entered twice. */
export function twiceEntered(foods: Foods): readonly Finding[] {
  const first = new Map<string, string>();
  return Object.entries(foods).flatMap(([food, { usda, serving }]) => {
    const key = `${usda} ${serving}`;
    const other = first.get(key);
    if (other) return [{ where: food, expected: 'one id for a food', found: `${other} is USDA ${key} too` }];
    first.set(key, food);
    return [];
  });
}
