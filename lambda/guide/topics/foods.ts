import { foods as facts, tagsOf } from '../../content/facts';
import { type FoodId, isMeasured, type MeasuredNutrient, type NutrientId } from '../../content/ids';
import type { AnswerContext } from '../context';
import { flag, ofNutrient, optional } from '../fields';
import { amountIn, everydayFoods, measured, servingOf, shareOf, unitsOf } from '../figures';
import { potassiumCaution, shareSaid, wordsIn } from '../food-words';
import { decide, mayName } from '../heed';
import {
  caution,
  chooseBetween,
  nameOf,
  nutrientExamples,
  onEvidence,
  valuesOf,
  withoutFigures,
} from '../nutrient-text';
import { promptFor } from '../prompt';
import { foodsScreen } from '../screens/foods';
import { talk } from '../text';
import { defineTopic, type TopicResult } from '../topic';
import type { Of, Prompt, Sentence } from '../types';

type Foods = Of<'foods'>;

/** Foods at a time: what a sleepy person can hold. */
const AT_A_TIME = 3;
/** Foods on a screen: those that are spoken, and as many more as can be read at a glance. */
const ON_SCREEN = 4;

function listing(foods: readonly FoodId[], nutrient: MeasuredNutrient, context: AnswerContext): readonly Sentence[] {
  const { firstFood, nextFood } = context.words.patterns;
  return foods.map((food, index) => {
    const amount = Number(amountIn(food, nutrient));
    const { text } = talk(index === 0 ? firstFood : nextFood, context, {
      serving: servingOf(food, context),
      amount: index === 0 ? context.words.figure(amount) : measured(nutrient, context, amount),
      unit: unitsOf(nutrient, context, amount),
      nutrient: nameOf(nutrient, context),
    });
    return { text, from: ['usda_sr27'] };
  });
}

/** Words of a list that leave room for what its first figure means. */
const ROOM = 45;

/** Three foods, the most first, with what the first figure means where there is room, and with their cautions. */
function threeFoods(foods: readonly FoodId[], question: Foods, nutrient: MeasuredNutrient, context: AnswerContext) {
  const inOrder = [...foods].sort((a, b) => Number(amountIn(b, nutrient)) - Number(amountIn(a, nutrient)));
  const [first, ...others] = listing(inOrder, nutrient, context);
  const own = (question.page ?? 0) === 0 ? caution(context.words.nutrients[nutrient].foodNote, nutrient, context) : [];
  // The first page of potassium has its own words on it.
  const cautions = nutrient === 'potassium' && own.length > 0 ? own : [...own, ...potassiumCaution(foods, context)];
  const say = [...(first ? [first] : []), ...others, ...cautions];
  const [most] = inOrder;
  const share = (most && shareOf(most, nutrient, context)) ?? 0;
  if (!first || share < 1 || wordsIn(say) > ROOM) return { say, cautions };
  return { say: [first, shareSaid(share, context), ...others, ...cautions], cautions };
}

/** Foods that a list may be filled up with: enough of the nutrient, and nothing that is no everyday advice. */
const FILL_FROM_PERCENT = 8;
const NO_ADVICE = ['liver', 'alcohol', 'quinine', 'caffeine', 'high_sodium', 'sugary'];
const FEWEST = 6;

/** Everyday foods that may be named to this person, and others where few are left; the most first where that was asked. */
function foodsFor(question: Foods, nutrient: MeasuredNutrient, context: AnswerContext): readonly FoodId[] {
  const decision = decide(question, context.person);
  const own = everydayFoods(nutrient, context).filter((food) => mayName(food, decision));
  const amount = (food: FoodId) => Number(amountIn(food, nutrient));
  if (question.most) return [...own].sort((a, b) => amount(b) - amount(a));
  if (decision.without.length === 0 || own.length >= FEWEST) return own;
  const others = (Object.keys(facts) as FoodId[])
    .filter((food) => !own.includes(food) && mayName(food, decision))
    .filter((food) => (shareOf(food, nutrient, context) ?? 0) >= FILL_FROM_PERCENT)
    .filter((food) => !tagsOf(food).some((tag) => NO_ADVICE.includes(tag)))
    .sort((a, b) => amount(b) - amount(a));
  return [...own, ...others.slice(0, FEWEST - own.length)];
}

function list(question: Foods, nutrient: MeasuredNutrient, context: AnswerContext): TopicResult {
  const all = foodsFor(question, nutrient, context);
  const page = question.page ?? 0;
  const shown = all.slice(page * AT_A_TIME, (page + 1) * AT_A_TIME);
  const values = valuesOf(nutrient, context);
  const more = all.length > (page + 1) * AT_A_TIME;
  const ask: Prompt = more
    ? promptFor('more_foods', context, { yes: { ...question, page: page + 1 } }, values)
    : promptFor('amount', context, { yes: { topic: 'amount', nutrient } }, values);
  const { say: three, cautions } = threeFoods(shown, question, nutrient, context);
  const say = shown.length > 0 ? three : [talk(context.words.talk.noMore, context)];
  const result = {
    question,
    say,
    ask,
    title: nameOf(nutrient, context),
    further: [...listing(all, nutrient, context), ...cautions],
  };
  if (shown.length === 0) return result;
  const onScreen = all.slice(page * AT_A_TIME, page * AT_A_TIME + ON_SCREEN);
  return { ...result, screen: () => foodsScreen(onScreen, nutrient, more, context) };
}

function one(question: Foods, nutrient: NutrientId, context: AnswerContext): TopicResult {
  const { foodTips } = context.words.nutrients[nutrient];
  if (isMeasured(nutrient) && foodTips === undefined) return list(question, nutrient, context);
  const tips = foodTips ?? context.words.nutrients[nutrient].about;
  return withoutFigures({ ...question, nutrient }, tips, onEvidence(nutrient, context), context);
}

/** The food that each nutrient's list begins with. */
function firstFoods(nutrients: readonly NutrientId[], context: AnswerContext): readonly FoodId[] {
  return nutrients.flatMap((nutrient) => {
    if (!isMeasured(nutrient)) return [];
    const three = foodsFor({ topic: 'foods', nutrient }, nutrient, context).slice(0, AT_A_TIME);
    return [...three].sort((a, b) => Number(amountIn(b, nutrient)) - Number(amountIn(a, nutrient))).slice(0, 1);
  });
}

/** Foods that hold a nutrient, three at a time, everyday ones first. */
export const foods = defineTopic({
  name: 'foods',
  fields: { ...ofNutrient, most: optional(flag) },
  paged: true,
  examples: () => [...nutrientExamples(), { nutrient: 'calcium' as const, most: true }],
  answer(question, context): TopicResult {
    const { nutrient, also } = question;
    if (also === undefined) return one(question, nutrient, context);
    const first = (each: NutrientId) => one({ topic: 'foods', nutrient: each }, each, context).say.slice(0, 1);
    const cautions = [nutrient, also].flatMap((each) =>
      caution(context.words.nutrients[each].foodNote, each, context).slice(0, 1),
    );
    const named = nutrient === 'potassium' || also === 'potassium' ? [] : firstFoods([nutrient, also], context);
    const firsts = [nutrient, also].flatMap(first);
    const high = potassiumCaution(named, context);
    // A note on one food gives way to a caution; potassium's note is one.
    const notes = wordsIn([...firsts, ...cautions, ...high]) <= ROOM || named.length === 0 ? cautions : [];
    const say = [...firsts, ...notes, ...high];
    return { question, say, ask: chooseBetween([nutrient, also], 'foods', context) };
  },
});
