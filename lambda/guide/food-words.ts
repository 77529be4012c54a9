import { foods } from '../content/facts';
import type { FoodId, MeasuredNutrient } from '../content/ids';
import type { AnswerContext } from './context';
import { amountHere, foodName, servingOf, shareOf, unitsOf } from './figures';
import { nameOf } from './nutrient-text';
import { fill, listed, sentences } from './text';
import type { Sentence } from './types';

/** In milligrams a serving: who has to watch potassium is told so with every such food, whatever was asked. */
const HIGH_POTASSIUM = 400;
/** Below it a figure would be spoken as nothing. */
const SMALLEST = 0.05;

export const isSpeakable = (amount: number | null): amount is number => amount !== null && amount >= SMALLEST;

/** The caution with foods high in potassium: a rule, so that no food is forgotten. */
export function potassiumCaution(named: readonly FoodId[], context: AnswerContext): readonly Sentence[] {
  const high = named.filter((food) => foods[food].amounts.potassium >= HIGH_POTASSIUM);
  const names = high.map((food) => foodName(food, context));
  const food = listed(names, context.words.lists.and, context);
  if (high.length === 0) return [];
  return sentences([context.words.patterns.foodPotassium], context, { food }).map((each) => ({ ...each, cares: true }));
}

/** What a figure means: "about a third of a day's need". */
export function shareSaid(share: number, context: AnswerContext): Sentence {
  const { shares } = context.words.patterns;
  const { means } = shares.find(({ upTo }) => share <= upTo) as (typeof shares)[number];
  return { text: means, from: ['usda_sr27'] };
}

export const wordsIn = (said: readonly Sentence[]): number =>
  said
    .map(({ text }) => text)
    .join(' ')
    .split(' ').length;

/** How much of a nutrient a serving has, with the part of a day that this is. */
export function figureSaid(food: FoodId, nutrient: MeasuredNutrient, context: AnswerContext): readonly Sentence[] {
  const { patterns, figure } = context.words;
  const amount = amountHere(food, nutrient, context);
  const values = {
    nutrient: nameOf(nutrient, context),
    food: foodName(food, context),
    serving: servingOf(food, context),
    amount: figure(amount ?? 0),
    unit: unitsOf(nutrient, context, amount ?? 0),
  };
  const from = ['usda_sr27'] as const;
  if (amount === null) return [{ text: fill(patterns.noFigure, context, values), from: [] }];
  if (!isSpeakable(amount)) return [{ text: fill(patterns.noneInIt, context, values), from }];
  const share = Number(shareOf(food, nutrient, context));
  const amountOf: Sentence = { text: fill(patterns.firstFood, context, values), from };
  // Sodium's figure is a target to stay near, so a share of it would read as praise.
  if (share < 1 || nutrient === 'sodium') return [amountOf];
  return [amountOf, shareSaid(share, context)];
}
