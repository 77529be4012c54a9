import { nutrients, type Span } from '../../content/facts';
import { type GroupId, isMeasured, type MeasuredNutrient, type NutrientId } from '../../content/ids';
import type { Message } from '../../content/message';
import type { SameOrTwo } from '../../content/shape';
import { offer } from '../asks';
import type { Draft } from '../draft';
import { dailyOf, unitOf } from '../figures';
import type { Scene } from '../scene';
import { nutrientScreen } from '../screens/nutrient';
import { fill, sentences, talk } from '../text';
import type { Of, Sentence } from '../types';
import { chooseBetween, instead, nameOf, note, onFoods, valuesOf } from './nutrient';

type Amount = Of<'amount'>;

/** One microgram of vitamin D is 40 international units. */
const UNITS_PER_MICROGRAM = 40;

function spanText([low, high]: Span, scene: Scene): string {
  const { figure, patterns } = scene.words;
  return low === high ? figure(low) : fill(patterns.range, scene, { low: figure(low), high: figure(high) });
}

function saidFor(
  nutrient: MeasuredNutrient,
  template: Message,
  spans: Readonly<Record<string, Span>>,
  scene: Scene,
): Sentence {
  const [[, high] = [0, 0]] = Object.values(spans);
  const texts = Object.fromEntries(Object.entries(spans).map(([name, span]) => [name, spanText(span, scene)]));
  const values = { ...texts, unit: unitOf(nutrient, scene, high), nutrient: nameOf(nutrient, scene) };
  return { text: fill(template, scene, values), from: dailyOf(nutrient, scene).from };
}

function womenAndMen(nutrient: MeasuredNutrient, women: Span, men: Span, words: SameOrTwo, scene: Scene): Sentence {
  return spanText(women, scene) === spanText(men, scene)
    ? saidFor(nutrient, words.same, { both: women }, scene)
    : saidFor(nutrient, words.two, { women, men }, scene);
}

function ofAdults(nutrient: MeasuredNutrient, scene: Scene): Sentence {
  const { women, men, kind } = dailyOf(nutrient, scene);
  return womenAndMen(nutrient, women, men, scene.words.patterns.amount[kind], scene);
}

/** The figure for a group that has one of its own; null where no checked figure is known. */
function ofGroup(nutrient: MeasuredNutrient, group: GroupId | undefined, scene: Scene): Sentence | null {
  const daily = dailyOf(nutrient, scene);
  const { patterns } = scene.words;
  if (group === 'pregnancy' && daily.pregnancy) {
    return saidFor(nutrient, patterns.amountPregnancy, { both: daily.pregnancy }, scene);
  }
  if (group === 'over_seventy' && daily.women_over_seventy && daily.men_over_seventy) {
    return womenAndMen(nutrient, daily.women_over_seventy, daily.men_over_seventy, patterns.amountOlder, scene);
  }
  if (group === 'children' && daily.children) {
    const [low, high] = daily.children;
    const { same, two } = patterns.amountChildren;
    if (low === high) return saidFor(nutrient, same, { both: daily.children }, scene);
    return saidFor(nutrient, two, { low: [low, low], high: [high, high] }, scene);
  }
  return null;
}

const HAVE_FIGURES: readonly (GroupId | undefined)[] = ['pregnancy', 'over_seventy', 'children'];

function figures(nutrient: MeasuredNutrient, group: GroupId | undefined, scene: Scene): readonly Sentence[] {
  const own = ofGroup(nutrient, group, scene);
  if (own) return [own];
  const adults = ofAdults(nutrient, scene);
  return HAVE_FIGURES.includes(group) ? [adults, talk(scene.words.patterns.amountUnknown, scene)] : [adults];
}

/** Vitamin D is sold in units as well as micrograms, and mixing them up is a forty-fold error. */
function inUnits(nutrient: MeasuredNutrient, scene: Scene): readonly Sentence[] {
  const { women, from } = dailyOf(nutrient, scene);
  if (nutrients[nutrient].unit !== 'mcg') return [];
  const amount = spanText([women[0] * UNITS_PER_MICROGRAM, women[1] * UNITS_PER_MICROGRAM], scene);
  return [{ text: fill(scene.words.patterns.units, scene, { amount }), from }];
}

function guidance(scene: Scene): readonly Sentence[] {
  return scene.facts.ownGuidance ? [] : [talk(scene.words.patterns.usGuidance, scene)];
}

function one(question: Amount, nutrient: NutrientId, scene: Scene): Draft {
  const words = scene.words.nutrients[nutrient];
  if (!isMeasured(nutrient))
    return instead(question, words.amountInstead ? [words.amountInstead] : words.about, nutrient, scene);
  const { group } = question;
  const special =
    group && words.groups?.[group] ? sentences(words.groups[group], scene, valuesOf(nutrient, scene)) : [];
  if (group && nutrients[nutrient].noFigureFor?.includes(group)) {
    return {
      question,
      say: special,
      ask: offer('doctor', scene, { yes: { topic: 'doctor' } }),
      title: nameOf(nutrient, scene),
    };
  }
  const plain = group === undefined ? inUnits(nutrient, scene) : [];
  const say = [
    ...figures(nutrient, group, scene),
    ...plain,
    ...guidance(scene),
    ...(special.length > 0 ? special.slice(0, 1) : note(words.amountNote, nutrient, scene)),
  ];
  const ask = onFoods('foods', nutrient, scene);
  return { question, say, ask, title: nameOf(nutrient, scene), screen: nutrientScreen(nutrient, scene) };
}

/** How much a person needs a day, for adults or for a group. */
export function amount(question: Amount, scene: Scene): Draft {
  const { nutrient, also } = question;
  if (also === undefined) return one(question, nutrient, scene);
  const say = [nutrient, also].flatMap((each) => one({ ...question, nutrient: each }, each, scene).say.slice(0, 1));
  return { question, say, ask: chooseBetween([nutrient, also], 'amount', scene) };
}
