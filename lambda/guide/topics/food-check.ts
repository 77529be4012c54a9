import { foods } from '../../content/facts';
import {
  type FoodId,
  isMeasured,
  MEASURED,
  type MeasuredNutrient,
  NUTRIENTS,
  type NutrientId,
} from '../../content/ids';
import type { AnswerContext } from '../context';
import { food as anyFood, nutrient as anyNutrient, optional } from '../fields';
import { amountIn, foodName, servingOf, shareOf, unitOf } from '../figures';
import { nameOf, onFoods, valuesOf } from '../nutrient-text';
import { foodScreen } from '../screens/food';
import { fill, pagesOf, sentences } from '../text';
import { defineTopic, type TopicResult } from '../topic';
import type { Sentence } from '../types';

/** A share of a day's need, in percent, that is worth naming. */
const WORTH_NAMING = 3;

/**
 * What a food holds most of, measured against a day's need. Minerals and vitamin D go before the B vitamins: they are
 * what people ask about. Sodium is never a reason to eat something.
 */
function richest(food: FoodId, context: AnswerContext): readonly MeasuredNutrient[] {
  const share = (nutrient: MeasuredNutrient) => shareOf(food, nutrient, context) ?? 0;
  const rank = (nutrient: MeasuredNutrient) =>
    share(nutrient) + (nutrient.startsWith('vitamin_b') || share(nutrient) < WORTH_NAMING ? 0 : 1000);
  return MEASURED.filter((nutrient) => nutrient !== 'sodium' && share(nutrient) > 0).sort((a, b) => rank(b) - rank(a));
}

function figure(food: FoodId, nutrient: MeasuredNutrient, context: AnswerContext): readonly Sentence[] {
  const { patterns, figure: written } = context.words;
  const amount = amountIn(food, nutrient);
  const values = {
    ...valuesOf(nutrient, context),
    food: foodName(food, context),
    serving: servingOf(food, context),
    amount: written(amount ?? 0),
    unit: unitOf(nutrient, context, amount ?? 0),
  };
  const from = ['usda_sr27'] as const;
  if (amount === null) return [{ text: fill(patterns.noFigure, context, values), from: [] }];
  if (amount === 0) return [{ text: fill(patterns.noneInIt, context, values), from }];
  const share = Number(shareOf(food, nutrient, context));
  const amountOf: Sentence = { text: fill(patterns.firstFood, context, values), from };
  // Sodium's figure is a target to stay near, so a share of it would read as praise.
  if (share < 1 || nutrient === 'sodium') return [amountOf];
  return [amountOf, { text: fill(patterns.share, context, { share: written(share) }), from }];
}

function twoRichest(food: FoodId, context: AnswerContext): readonly Sentence[] {
  const [first, second] = richest(food, context);
  if (first === undefined) return [];
  if (second === undefined) return figure(food, first, context);
  const written = (nutrient: MeasuredNutrient) => context.words.figure(Number(amountIn(food, nutrient)));
  const values = {
    serving: servingOf(food, context),
    amount: written(first),
    unit: unitOf(first, context, Number(amountIn(food, first))),
    nutrient: nameOf(first, context),
    amount2: written(second),
    unit2: unitOf(second, context, Number(amountIn(food, second))),
    nutrient2: nameOf(second, context),
  };
  return [{ text: fill(context.words.patterns.inIt, context, values), from: ['usda_sr27'] }];
}

function worthIt(food: FoodId, context: AnswerContext): readonly Sentence[] {
  const { remedy } = foods[food];
  if (remedy === undefined) return sentences([context.words.patterns.foodHonest], context);
  return pagesOf(context.words.remedies[remedy].pages, context).flat().slice(0, 2);
}

/** What is in a food, and whether it is any good for cramps. */
export const foodCheck = defineTopic({
  name: 'food_check',
  fields: { food: anyFood, nutrient: optional(anyNutrient) },
  examples: () =>
    (Object.keys(foods) as FoodId[]).flatMap((food) => [
      { food },
      ...NUTRIENTS.map((nutrient: NutrientId) => ({ food, nutrient })),
    ]),
  answer(question, context): TopicResult {
    const { food, nutrient } = question;
    const notes = sentences(context.words.foods[food].note ?? [], context);
    const asked = nutrient !== undefined && isMeasured(nutrient) ? nutrient : undefined;
    const onward = asked ?? richest(food, context)[0] ?? 'magnesium';
    const answer = asked ? figure(food, asked, context) : [...worthIt(food, context), ...twoRichest(food, context)];
    // What is known of it as a remedy takes the note's place.
    const noted = asked || !foods[food].remedy ? notes.slice(0, 1) : [];
    const say = [...answer, ...noted];
    return {
      question,
      say,
      ask: onFoods('foods_with', onward, context),
      title: foodName(food, context),
      further: [...say, ...notes.slice(noted.length)],
      screen: () => foodScreen(food, context),
    };
  },
});
