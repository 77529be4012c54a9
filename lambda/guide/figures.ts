import { type Daily, foods, nutrients } from '../content/facts';
import type { FoodId, MeasuredNutrient } from '../content/ids';
import type { AnswerContext } from './context';
import { fill, phrase } from './text';

export function dailyOf(nutrient: MeasuredNutrient, context: AnswerContext): Daily {
  return nutrients[nutrient].daily[context.facts.table];
}

/** The upper limit in words, for example "350 milligrams"; null where none is set. */
export function limitOf(nutrient: MeasuredNutrient, context: AnswerContext): string | null {
  const limit = nutrients[nutrient].limit[context.facts.table];
  return limit && `${context.words.figure(limit.amount)} ${unitOf(nutrient, context)}`;
}

/** "milligrams", or "microgram" for just one. */
export function unitOf(nutrient: MeasuredNutrient, context: AnswerContext, amount?: number | null): string {
  const { one, many } = context.words.units[nutrients[nutrient].unit];
  return amount === 1 ? one : many;
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

/** Share of an adult's day in whole percent, of the higher of the women's and men's figures; null where unknown. */
export function shareOf(food: FoodId, nutrient: MeasuredNutrient, context: AnswerContext): number | null {
  const amount = amountIn(food, nutrient);
  const { women, men } = dailyOf(nutrient, context);
  const need = Math.max(women[0], men[0]);
  return amount === null ? null : Math.round((amount / need) * 100);
}

/** "Half a cup of cooked spinach", in the household words of the locale. */
export function servingOf(food: FoodId, context: AnswerContext): string {
  const { words } = context;
  const { serving, grams } = foods[food];
  return fill(words.servings[serving], context, {
    food: words.foods[food].name,
    grams: words.figure(grams < 20 ? Math.round(grams) : Math.round(grams / 5) * 5),
  });
}

export function foodName(food: FoodId, context: AnswerContext): string {
  return phrase(context.words.foods[food].name, context);
}
