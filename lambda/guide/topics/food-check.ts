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
import { food as anyFood, nutrient as anyNutrient, flag, optional } from '../fields';
import { amountHere, foodName, servingOf, shareOf, unitsOf } from '../figures';
import { figureSaid, isSpeakable, potassiumCaution, wordsIn } from '../food-words';
import { nameOf, onFoods } from '../nutrient-text';
import { onward } from '../onward';
import { foodScreen } from '../screens/food';
import { fill, pagesOf, sentences } from '../text';
import { defineTopic, type TopicResult } from '../topic';
import type { Of, Sentence } from '../types';

type Checked = Of<'food_check'>;

/** A share of a day's need, in percent, that is worth naming; of a B vitamin, of which less is asked, a larger one. */
const WORTH_NAMING = 3;
const B_WORTH_NAMING = 5;
/** Milligrams of sodium that are worth naming where there is nothing else. */
const SODIUM_WORTH_NAMING = 20;
/** Words that are left for the figures beside what is known of a remedy. */
const ROOM = 60;

/**
 * What a food holds most of, measured against a day's need. Minerals and vitamin D go before the B vitamins: they are
 * what people ask about. Sodium is never a reason to eat something, but it is said where a food has nothing else.
 */
function richest(food: FoodId, context: AnswerContext): readonly MeasuredNutrient[] {
  const share = (nutrient: MeasuredNutrient) => shareOf(food, nutrient, context) ?? 0;
  const rank = (nutrient: MeasuredNutrient) => share(nutrient) + (nutrient.startsWith('vitamin_b') ? 0 : 1000);
  const least = (nutrient: MeasuredNutrient) => (nutrient.startsWith('vitamin_b') ? B_WORTH_NAMING : WORTH_NAMING);
  const worth = MEASURED.filter(
    (nutrient) =>
      nutrient !== 'sodium' && share(nutrient) >= least(nutrient) && isSpeakable(amountHere(food, nutrient, context)),
  );
  return worth.sort((a, b) => rank(b) - rank(a));
}

function twoRichest(food: FoodId, context: AnswerContext): readonly Sentence[] {
  const [first, second] = richest(food, context);
  if (first === undefined) {
    return foods[food].amounts.sodium >= SODIUM_WORTH_NAMING ? figureSaid(food, 'sodium', context) : [];
  }
  if (second === undefined) return figureSaid(food, first, context);
  const amountOf = (nutrient: MeasuredNutrient) => Number(amountHere(food, nutrient, context));
  const values = {
    serving: servingOf(food, context),
    amount: context.words.figure(amountOf(first)),
    unit: unitsOf(first, context, amountOf(first)),
    nutrient: nameOf(first, context),
    amount2: context.words.figure(amountOf(second)),
    unit2: unitsOf(second, context, amountOf(second)),
    nutrient2: nameOf(second, context),
  };
  return [{ text: fill(context.words.patterns.inIt, context, values), from: ['usda_sr27'] }];
}

/** As a remedy: the whole first page, where its cautions stand, and the figures where there is room for them. */
function asRemedy(food: FoodId, context: AnswerContext): readonly Sentence[] | undefined {
  const { remedy } = foods[food];
  if (remedy === undefined) return undefined;
  const [page] = pagesOf(context.words.remedies[remedy].pages, context) as [readonly Sentence[]];
  const figures = twoRichest(food, context);
  return wordsIn([...page, ...figures]) <= ROOM ? [...page, ...figures] : page;
}

function asFood(
  { food, cramps }: Checked,
  asked: MeasuredNutrient | undefined,
  context: AnswerContext,
): readonly Sentence[] {
  const notes = sentences(context.words.foods[food].note ?? [], context);
  const cautions = potassiumCaution([food], context);
  if (asked) return [...figureSaid(food, asked, context), ...notes, ...cautions];
  const honest = sentences([context.words.patterns.foodHonest], context);
  const figures = twoRichest(food, context);
  return cramps ? [...honest, ...figures, ...notes, ...cautions] : [...figures, ...notes, ...cautions, ...honest];
}

/** What is in a food, and whether it is any good for cramps. */
export const foodCheck = defineTopic({
  name: 'food_check',
  fields: { food: anyFood, nutrient: optional(anyNutrient), cramps: optional(flag) },
  examples: () =>
    (Object.keys(foods) as FoodId[]).flatMap((food) => [
      { food },
      { food, cramps: true },
      ...NUTRIENTS.map((nutrient: NutrientId) => ({ food, nutrient })),
    ]),
  answer(question, context): TopicResult {
    const { food, nutrient } = question;
    const asked = nutrient !== undefined && isMeasured(nutrient) ? nutrient : undefined;
    const say = (asked === undefined ? asRemedy(food, context) : undefined) ?? asFood(question, asked, context);
    const next = asked ?? richest(food, context)[0];
    // "More foods with it" only where this one has it.
    const has = next !== undefined && isSpeakable(amountHere(food, next, context));
    const said = new Set(say.map(({ text }) => text));
    const rest = asFood(question, asked, context).filter(({ text }) => !said.has(text));
    return {
      question,
      say,
      ask: next === undefined ? onward.relief(context) : onFoods(has ? 'foods_with' : 'foods', next, context),
      title: foodName(food, context),
      further: [...say, ...rest],
      screen: () => foodScreen(food, context),
    };
  },
});
