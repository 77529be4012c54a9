import { nutrients, type Span } from '../../content/facts';
import { type GroupId, isMeasured, type MeasuredNutrient, type NutrientId } from '../../content/ids';
import type { Message } from '../../content/message';
import type { SameOrTwo } from '../../content/shape';
import type { AnswerContext } from '../context';
import { ofNutrient } from '../fields';
import { dailyOf, unitOf } from '../figures';
import { caution, chooseBetween, nameOf, nutrientExamples, onFoods, valuesOf, withoutFigures } from '../nutrient-text';
import { promptFor } from '../prompt';
import { nutrientScreen } from '../screens/nutrient';
import { fill, sentences, talk } from '../text';
import { defineTopic, type TopicResult } from '../topic';
import type { Of, Sentence } from '../types';

type Amount = Of<'amount'>;

/** One microgram of vitamin D is 40 international units. */
const UNITS_PER_MICROGRAM = 40;

function spanText([low, high]: Span, context: AnswerContext): string {
  const { figure, patterns } = context.words;
  return low === high ? figure(low) : fill(patterns.range, context, { low: figure(low), high: figure(high) });
}

function sentenceFor(
  nutrient: MeasuredNutrient,
  template: Message,
  spans: Readonly<Record<string, Span>>,
  context: AnswerContext,
): Sentence {
  const [[, high] = [0, 0]] = Object.values(spans);
  const texts = Object.fromEntries(Object.entries(spans).map(([name, span]) => [name, spanText(span, context)]));
  const values = { ...texts, unit: unitOf(nutrient, context, high), nutrient: nameOf(nutrient, context) };
  return { text: fill(template, context, values), from: dailyOf(nutrient, context).from };
}

function womenAndMen(
  nutrient: MeasuredNutrient,
  women: Span,
  men: Span,
  words: SameOrTwo,
  context: AnswerContext,
): Sentence {
  return spanText(women, context) === spanText(men, context)
    ? sentenceFor(nutrient, words.same, { both: women }, context)
    : sentenceFor(nutrient, words.two, { women, men }, context);
}

function ofAdults(nutrient: MeasuredNutrient, context: AnswerContext): Sentence {
  const { women, men, kind } = dailyOf(nutrient, context);
  return womenAndMen(nutrient, women, men, context.words.patterns.amount[kind], context);
}

/** The figure for a group that has one of its own; null where no checked figure is known. */
function ofGroup(nutrient: MeasuredNutrient, group: GroupId | undefined, context: AnswerContext): Sentence | null {
  const daily = dailyOf(nutrient, context);
  const { patterns } = context.words;
  if (group === 'pregnancy' && daily.pregnancy) {
    return sentenceFor(nutrient, patterns.amountPregnancy, { both: daily.pregnancy }, context);
  }
  if (group === 'over_seventy' && daily.women_over_seventy && daily.men_over_seventy) {
    return womenAndMen(nutrient, daily.women_over_seventy, daily.men_over_seventy, patterns.amountOlder, context);
  }
  if (group === 'children' && daily.children) {
    const [low, high] = daily.children;
    const { same, two } = patterns.amountChildren;
    if (low === high) return sentenceFor(nutrient, same, { both: daily.children }, context);
    return sentenceFor(nutrient, two, { low: [low, low], high: [high, high] }, context);
  }
  return null;
}

const HAVE_FIGURES: readonly (GroupId | undefined)[] = ['pregnancy', 'over_seventy', 'children'];

function figures(nutrient: MeasuredNutrient, group: GroupId | undefined, context: AnswerContext): readonly Sentence[] {
  const own = ofGroup(nutrient, group, context);
  if (own) return [own];
  const adults = ofAdults(nutrient, context);
  return HAVE_FIGURES.includes(group) ? [adults, talk(context.words.patterns.amountUnknown, context)] : [adults];
}

/** Vitamin D is sold in units as well as micrograms, and mixing them up is a forty-fold error. */
function inUnits(nutrient: MeasuredNutrient, context: AnswerContext): readonly Sentence[] {
  const { women, from } = dailyOf(nutrient, context);
  if (nutrients[nutrient].unit !== 'mcg') return [];
  const amount = spanText([women[0] * UNITS_PER_MICROGRAM, women[1] * UNITS_PER_MICROGRAM], context);
  return [{ text: fill(context.words.patterns.units, context, { amount }), from }];
}

function guidance(context: AnswerContext): readonly Sentence[] {
  return context.facts.ownGuidance ? [] : [talk(context.words.patterns.usGuidance, context)];
}

function one(question: Amount, nutrient: NutrientId, context: AnswerContext): TopicResult {
  const words = context.words.nutrients[nutrient];
  if (!isMeasured(nutrient))
    return withoutFigures(
      { ...question, nutrient },
      words.amountInstead ? [words.amountInstead] : words.about,
      onFoods('foods', nutrient, context),
      context,
    );
  const { group } = question;
  const special =
    group && words.groups?.[group] ? sentences(words.groups[group], context, valuesOf(nutrient, context)) : [];
  if (group && nutrients[nutrient].noFigureFor?.includes(group)) {
    return {
      question,
      say: special,
      ask: promptFor('doctor', context, { yes: { topic: 'doctor' } }),
      title: nameOf(nutrient, context),
    };
  }
  const plain = group === undefined ? inUnits(nutrient, context) : [];
  const say = [
    ...figures(nutrient, group, context),
    ...plain,
    ...guidance(context),
    ...(special.length > 0 ? special.slice(0, 1) : caution(words.amountNote, nutrient, context)),
  ];
  const ask = onFoods('foods', nutrient, context);
  return { question, say, ask, title: nameOf(nutrient, context), screen: () => nutrientScreen(nutrient, context) };
}

/** How much a person needs a day, for adults or for a group. */
export const amount = defineTopic({
  name: 'amount',
  fields: ofNutrient,
  examples: nutrientExamples,
  answer(question, context): TopicResult {
    const { nutrient, also } = question;
    if (also === undefined) return one(question, nutrient, context);
    const say = [nutrient, also].flatMap((each) => one({ ...question, nutrient: each }, each, context).say.slice(0, 1));
    return { question, say, ask: chooseBetween([nutrient, also], 'amount', context) };
  },
});
