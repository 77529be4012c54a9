import { type FoodId, isMeasured, type MeasuredNutrient, type NutrientId } from '../../content/ids';
import { offer } from '../asks';
import type { Draft } from '../draft';
import { amountIn, everydayFoods, servingOf, unitOf } from '../figures';
import type { Scene } from '../scene';
import { foodsScreen } from '../screens/foods';
import { talk } from '../text';
import type { Ask, Of, Sentence } from '../types';
import { chooseBetween, instead, nameOf, note, valuesOf } from './nutrient';

type Foods = Of<'foods'>;

/** Foods at a time: what a sleepy person can hold. */
const AT_A_TIME = 3;
/** Foods on a screen: those that are spoken, and as many more as can be read at a glance. */
const ON_SCREEN = 4;

function said(foods: readonly FoodId[], nutrient: MeasuredNutrient, scene: Scene): readonly Sentence[] {
  const { firstFood, nextFood } = scene.words.patterns;
  return foods.map((food, index) => {
    const { text } = talk(index === 0 ? firstFood : nextFood, scene, {
      serving: servingOf(food, scene),
      amount: scene.words.figure(Number(amountIn(food, nutrient))),
      unit: unitOf(nutrient, scene, Number(amountIn(food, nutrient))),
      nutrient: nameOf(nutrient, scene),
    });
    return { text, from: ['usda_sr27'] };
  });
}

function list(question: Foods, nutrient: MeasuredNutrient, scene: Scene): Draft {
  const all = everydayFoods(nutrient, scene);
  const page = question.page ?? 0;
  const shown = all.slice(page * AT_A_TIME, (page + 1) * AT_A_TIME);
  const values = valuesOf(nutrient, scene);
  const more = all.length > (page + 1) * AT_A_TIME;
  const ask: Ask = more
    ? offer('more_foods', scene, { yes: { ...question, page: page + 1 } }, values)
    : offer('amount', scene, { yes: { topic: 'amount', nutrient } }, values);
  const caution = page === 0 ? note(scene.words.nutrients[nutrient].foodNote, nutrient, scene) : [];
  const say = shown.length > 0 ? [...said(shown, nutrient, scene), ...caution] : [talk(scene.words.talk.noMore, scene)];
  const draft = {
    question,
    say,
    ask,
    title: nameOf(nutrient, scene),
    further: [...said(all, nutrient, scene), ...caution],
  };
  if (shown.length === 0) return draft;
  const onScreen = all.slice(page * AT_A_TIME, page * AT_A_TIME + ON_SCREEN);
  return { ...draft, screen: foodsScreen(onScreen, nutrient, more, scene) };
}

function one(question: Foods, nutrient: NutrientId, scene: Scene): Draft {
  const { foodTips } = scene.words.nutrients[nutrient];
  if (isMeasured(nutrient) && foodTips === undefined) return list(question, nutrient, scene);
  return instead(question, foodTips ?? scene.words.nutrients[nutrient].about, nutrient, scene);
}

/** Foods that hold a nutrient, three at a time, everyday ones first. */
export function foods(question: Foods, scene: Scene): Draft {
  const { nutrient, also } = question;
  if (also === undefined) return one(question, nutrient, scene);
  const say = [nutrient, also].flatMap((each) => one({ topic: 'foods', nutrient: each }, each, scene).say.slice(0, 1));
  return { question, say, ask: chooseBetween([nutrient, also], 'foods', scene) };
}
