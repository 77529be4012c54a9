import { type Daily, foods, nutrients } from '../content/facts';
import type { FoodId, MeasuredNutrient } from '../content/ids';
import type { Scene } from './scene';
import { type Fill, fill, heading } from './text';

export function dailyOf(nutrient: MeasuredNutrient, scene: Scene): Daily {
  return nutrients[nutrient].daily[scene.facts.table];
}

/** The upper limit in words, "350 milligrams", and its lower figure with age; nothing where none is set. */
export function limitsOf(nutrient: MeasuredNutrient, scene: Scene): Fill {
  const limit = nutrients[nutrient].limit[scene.facts.table];
  if (limit === null) return {};
  const { figure } = scene.words;
  const amount = { limit: `${figure(limit.amount)} ${unitOf(nutrient, scene, limit.amount)}` };
  return limit.overFifty === undefined ? amount : { ...amount, limitOverFifty: figure(limit.overFifty) };
}

/** "milligrams", or "microgram" for just one. */
export function unitOf(nutrient: MeasuredNutrient, scene: Scene, amount: number): string {
  return fill(scene.words.units[nutrients[nutrient].unit], scene, { count: amount });
}

/** Foods to name, everyday ones first. */
export function everydayFoods(nutrient: MeasuredNutrient, scene: Scene): readonly FoodId[] {
  const { us, uk } = nutrients[nutrient].foods;
  return scene.facts.table === 'uk' && uk ? uk : us;
}

/** Amount in one serving (mg or mcg, USDA SR27); null where no figure is known. */
export function amountIn(food: FoodId, nutrient: MeasuredNutrient): number | null {
  return foods[food].amounts[nutrient];
}

/** Share of an adult's day in whole percent, of the higher of the women's and men's figures; null where unknown. */
export function shareOf(food: FoodId, nutrient: MeasuredNutrient, scene: Scene): number | null {
  const amount = amountIn(food, nutrient);
  const { women, men } = dailyOf(nutrient, scene);
  const need = Math.max(women[0], men[0]);
  return amount === null ? null : Math.round((amount / need) * 100);
}

/** A serving as a heading, and where the food's name stands in it, which a screen sets in bold. */
export interface Serving {
  readonly text: string;
  readonly bold: readonly [from: number, to: number];
}

/** "half a cup of cooked spinach", in the household words of the locale. */
export function servingOf(food: FoodId, scene: Scene): string {
  return servingWith(scene.words.foods[food].name, food, scene);
}

function servingWith(name: string, food: FoodId, scene: Scene): string {
  const { words } = scene;
  const { serving, grams } = foods[food];
  return fill(words.servings[serving], scene, {
    food: name,
    grams: words.figure(grams < 20 ? Math.round(grams) : Math.round(grams / 5) * 5),
  });
}

/** No text has it, so it shows where the name went. */
const MARK = '\uE000';

export function headedServing(food: FoodId, scene: Scene): Serving {
  const name = scene.words.foods[food].name;
  const [before = '', , after = ''] = servingWith(`${MARK}${name}${MARK}`, food, scene).split(MARK);
  const plain = `${before}${name}${after}`;
  const text = heading(plain, scene);
  // A capital can be longer than its small letter.
  const grown = text.length - plain.length;
  const from = before === '' ? 0 : before.length + grown;
  return { text, bold: [from, text.length - after.length] };
}

export function foodName(food: FoodId, scene: Scene): string {
  return fill(scene.words.foods[food].name, scene);
}
