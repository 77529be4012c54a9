import { type Daily, foods, nutrients } from '../content/facts';
import type { FoodId, MeasuredNutrient } from '../content/ids';
import type { AnswerContext } from './context';
import { type Fill, fill, heading, measure } from './text';

/** One microgram of vitamin D is 40 international units. */
const UNITS_PER_MICROGRAM = 40;

export function dailyOf(nutrient: MeasuredNutrient, context: AnswerContext): Daily {
  return nutrients[nutrient].daily[context.facts.table];
}

/** The upper limit in words, "350 milligrams", and its lower figure with age; nothing where none is set. */
export function limitsOf(nutrient: MeasuredNutrient, context: AnswerContext): Fill {
  const limit = nutrients[nutrient].limit[context.facts.table];
  if (limit === null) return {};
  const { figure } = context.words;
  const text = measure(limit.amount, unitOf(nutrient, context, limit.amount), context);
  const units = nutrients[nutrient].unit === 'mcg' ? figure(limit.amount * UNITS_PER_MICROGRAM) : undefined;
  const limitToo = (both: string) => fill(context.words.patterns.limitToo, context, { limit: text, units: both });
  const amount = { limit: units === undefined ? text : limitToo(units) };
  return limit.overFifty === undefined ? amount : { ...amount, limitOverFifty: figure(limit.overFifty) };
}

/** "milligrams", or "microgram" for just one. */
export function unitOf(nutrient: MeasuredNutrient, context: AnswerContext, amount: number): string {
  return fill(context.words.units[nutrients[nutrient].unit], context, { count: amount });
}

/** The unit with a vitamin's other one, which labels use as well: mixing them up is a forty-fold error. */
export function unitsOf(nutrient: MeasuredNutrient, context: AnswerContext, amount: number): string {
  const unit = unitOf(nutrient, context, amount);
  if (nutrients[nutrient].unit !== 'mcg') return unit;
  const units = context.words.figure(Math.round((amount * UNITS_PER_MICROGRAM) / 10) * 10);
  return fill(context.words.patterns.unitsToo, context, { unit, units });
}

/** A figure that follows one with its unit: alone, but a vitamin with two units says them again. */
export function measured(nutrient: MeasuredNutrient, context: AnswerContext, amount: number): string {
  const figure = context.words.figure(amount);
  return nutrients[nutrient].unit === 'mcg' ? measure(amount, unitsOf(nutrient, context, amount), context) : figure;
}

/** Foods to name, everyday ones first. */
export function everydayFoods(nutrient: MeasuredNutrient, context: AnswerContext): readonly FoodId[] {
  const { us, uk } = nutrients[nutrient].foods;
  return context.facts.table === 'uk' && uk ? uk : us;
}

/** Amount in one serving (mg or mcg, USDA SR27); null where no figure is known. */
export function amountIn(food: FoodId, nutrient: MeasuredNutrient): number | null {
  return foods[food].amounts[nutrient];
}

/** The amount where the locale's makers add no more and no less than USDA's; null where the figure does not hold. */
export function amountHere(food: FoodId, nutrient: MeasuredNutrient, context: AnswerContext): number | null {
  const foreign = context.facts.table !== 'us' && foods[food].addedInUs?.includes(nutrient);
  return foreign ? null : amountIn(food, nutrient);
}

/** Share of an adult's day in whole percent, of the higher of the women's and men's figures; null where unknown. */
export function shareOf(food: FoodId, nutrient: MeasuredNutrient, context: AnswerContext): number | null {
  const amount = amountHere(food, nutrient, context);
  const { women, men } = dailyOf(nutrient, context);
  const need = Math.max(women[0], men[0]);
  return amount === null ? null : Math.round((amount / need) * 100);
}

/** A serving as a heading, and where the food's name stands in it, which a screen sets in bold. */
export interface Serving {
  readonly text: string;
  readonly bold: readonly [from: number, to: number];
}

/** "half a cup of cooked spinach", in the household words of the locale. */
export function servingOf(food: FoodId, context: AnswerContext): string {
  return servingWith(context.words.foods[food].name, food, context);
}

function servingWith(name: string, food: FoodId, context: AnswerContext): string {
  const { words } = context;
  const { serving, grams } = foods[food];
  return fill(words.servings[serving], context, {
    food: name,
    grams: words.figure(grams < 20 ? Math.round(grams) : Math.round(grams / 5) * 5),
  });
}

/** No text has it, so it shows where the name went. */
const MARK = '\uE000';

export function headedServing(food: FoodId, context: AnswerContext): Serving {
  const name = context.words.foods[food].name;
  const [before, , after] = servingWith(`${MARK}${name}${MARK}`, food, context).split(MARK) as [string, string, string];
  const plain = `${before}${name}${after}`;
  const text = heading(plain, context);
  // A capital can be longer than its small letter.
  const grown = text.length - plain.length;
  const from = before.length + grown;
  return { text, bold: [from, text.length - after.length] };
}

export function foodName(food: FoodId, context: AnswerContext): string {
  return fill(context.words.foods[food].name, context);
}
