import { foods } from '../../content/facts';
import { type FoodId, isMeasured, MEASURED, type MeasuredNutrient } from '../../content/ids';
import type { Draft } from '../draft';
import { amountIn, foodName, servingOf, shareOf, unitOf } from '../figures';
import type { Scene } from '../scene';
import { foodScreen } from '../screens/food';
import { fill, pagesOf, sentences } from '../text';
import type { Of, Sentence } from '../types';
import { nameOf, onFoods, valuesOf } from './nutrient';

type FoodCheck = Of<'food_check'>;

/** A share of a day's need, in percent, that is worth naming. */
const WORTH_NAMING = 3;

/**
 * What a food holds most of, measured against a day's need. Minerals and vitamin D go before the B vitamins: they are
 * what people ask about. Sodium is never a reason to eat something.
 */
function richest(food: FoodId, scene: Scene): readonly MeasuredNutrient[] {
  const share = (nutrient: MeasuredNutrient) => shareOf(food, nutrient, scene) ?? 0;
  const rank = (nutrient: MeasuredNutrient) =>
    share(nutrient) + (nutrient.startsWith('vitamin_b') || share(nutrient) < WORTH_NAMING ? 0 : 1000);
  return MEASURED.filter((nutrient) => nutrient !== 'sodium' && share(nutrient) > 0).sort((a, b) => rank(b) - rank(a));
}

function figure(food: FoodId, nutrient: MeasuredNutrient, scene: Scene): readonly Sentence[] {
  const { patterns, figure: written } = scene.words;
  const amount = amountIn(food, nutrient);
  const values = {
    ...valuesOf(nutrient, scene),
    food: foodName(food, scene),
    serving: servingOf(food, scene),
    amount: written(amount ?? 0),
    unit: unitOf(nutrient, scene, amount ?? 0),
  };
  const from = ['usda_sr27'] as const;
  if (amount === null) return [{ text: fill(patterns.noFigure, scene, values), from: [] }];
  if (amount === 0) return [{ text: fill(patterns.noneInIt, scene, values), from }];
  const share = shareOf(food, nutrient, scene) ?? 0;
  const said: Sentence = { text: fill(patterns.firstFood, scene, values), from };
  // Sodium's figure is a target to stay near, so a share of it would read as praise.
  if (share < 1 || nutrient === 'sodium') return [said];
  return [said, { text: fill(patterns.share, scene, { share: written(share) }), from }];
}

function twoRichest(food: FoodId, scene: Scene): readonly Sentence[] {
  const [first, second] = richest(food, scene);
  if (first === undefined) return [];
  if (second === undefined) return figure(food, first, scene);
  const written = (nutrient: MeasuredNutrient) => scene.words.figure(Number(amountIn(food, nutrient)));
  const values = {
    serving: servingOf(food, scene),
    amount: written(first),
    unit: unitOf(first, scene, Number(amountIn(food, first))),
    nutrient: nameOf(first, scene),
    amount2: written(second),
    unit2: unitOf(second, scene, Number(amountIn(food, second))),
    nutrient2: nameOf(second, scene),
  };
  return [{ text: fill(scene.words.patterns.inIt, scene, values), from: ['usda_sr27'] }];
}

function worthIt(food: FoodId, scene: Scene): readonly Sentence[] {
  const { remedy } = foods[food];
  if (remedy === undefined) return sentences([scene.words.patterns.foodHonest], scene);
  return pagesOf(scene.words.remedies[remedy].pages, scene).flat().slice(0, 2);
}

/** What is in a food, and whether it is any good for cramps. */
export function foodCheck(question: FoodCheck, scene: Scene): Draft {
  const { food, nutrient } = question;
  const notes = sentences(scene.words.foods[food].note ?? [], scene);
  const asked = nutrient !== undefined && isMeasured(nutrient) ? nutrient : undefined;
  const onward = asked ?? richest(food, scene)[0] ?? 'magnesium';
  const answer = asked ? figure(food, asked, scene) : [...worthIt(food, scene), ...twoRichest(food, scene)];
  // What is known of it as a remedy takes the note's place.
  const noted = asked || !foods[food].remedy ? notes.slice(0, 1) : [];
  const say = [...answer, ...noted];
  const ask = onFoods('foods_with', onward, scene);
  return {
    question,
    say,
    ask,
    title: foodName(food, scene),
    further: [...say, ...notes.slice(noted.length)],
    screen: foodScreen(food, scene),
  };
}
