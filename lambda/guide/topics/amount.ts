import { nutrients, type Span } from '../../content/facts';
import { type CircumstanceId, isMeasured, type MeasuredNutrient, type NutrientId } from '../../content/ids';
import type { Message } from '../../content/message';
import type { SameOrTwo } from '../../content/shape';
import type { AnswerContext } from '../context';
import { dose, doseExamples, doseSaid } from '../dose';
import { ofNutrient, optional } from '../fields';
import { dailyOf, unitOf } from '../figures';
import { clauseOf, tidied } from '../heed';
import { figureFor, intakeFor } from '../intake';
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
  clause = '',
): Sentence {
  const [[, high]] = Object.values(spans) as [Span];
  const texts = Object.fromEntries(Object.entries(spans).map(([name, span]) => [name, spanText(span, context)]));
  const values = { ...texts, clause, unit: unitOf(nutrient, context, high), nutrient: nameOf(nutrient, context) };
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

/** A person's own figure, with whom it is for said first; none where none is checked. */
function personal(
  nutrient: MeasuredNutrient,
  circumstance: CircumstanceId,
  context: AnswerContext,
): readonly Sentence[] {
  const intake = intakeFor(nutrient, circumstance, context);
  const { amountUnknown, amountPerson } = context.words.patterns;
  if (intake === null) return [talk(amountUnknown, context)];
  const { women, men, from } = intake;
  const one = spanText(women, context) === spanText(men, context);
  const values = {
    // A figure always says whose it is.
    clause: clauseOf(circumstance, context),
    women: spanText(women, context),
    men: spanText(men, context),
    both: spanText(women, context),
    unit: unitOf(nutrient, context, women[1]),
    nutrient: nameOf(nutrient, context),
  };
  return [tidied({ text: fill(one ? amountPerson.same : amountPerson.two, context, values), from })];
}

/** Of a wife whose age nobody said: a woman's figure. */
function ofAnyAge(nutrient: MeasuredNutrient, context: AnswerContext): Sentence {
  const sex = (['female', 'male'] as const).find((id) => context.person.circumstances.includes(id));
  if (sex === undefined) return ofAdults(nutrient, context);
  const { women, men } = dailyOf(nutrient, context);
  const spans = { both: sex === 'female' ? women : men };
  return sentenceFor(nutrient, context.words.patterns.amountPerson.same, spans, context, clauseOf(sex, context));
}

function figures(nutrient: MeasuredNutrient, whose: CircumstanceId | undefined, context: AnswerContext) {
  return whose === undefined ? [ofAnyAge(nutrient, context)] : personal(nutrient, whose, context);
}

/** Children's amounts go by age: without one, none is said, and never an adult's. */
const YOUNG: readonly CircumstanceId[] = ['child_1_3', 'child_4_8', 'child_9_13', 'teen_14_18'];

/** Vitamin D is sold in units as well as micrograms, and mixing them up is a forty-fold error. */
function inUnits(
  nutrient: MeasuredNutrient,
  whose: CircumstanceId | undefined,
  context: AnswerContext,
): readonly Sentence[] {
  const intake = whose === undefined ? dailyOf(nutrient, context) : intakeFor(nutrient, whose, context);
  if (nutrients[nutrient].unit !== 'mcg' || intake === null) return [];
  const { women, from } = intake;
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
  const ask = onFoods('foods', nutrient, context);
  const title = nameOf(nutrient, context);
  if (group === 'children' && !context.person.circumstances.some((id) => YOUNG.includes(id))) {
    const say = [talk(context.words.patterns.amountUnknown, context), ...special.slice(0, 1)];
    return { question, say, ask, title };
  }
  const whose = figureFor(group, context);
  const say = [
    ...doseSaid(question, nutrient, context),
    ...figures(nutrient, whose, context),
    ...inUnits(nutrient, whose, context),
    ...guidance(context),
    ...(special.length > 0 ? special.slice(0, 1) : caution(words.amountNote, nutrient, context)),
  ];
  // The nutrient's screen shows an adult's figures.
  const screen = whose === undefined ? () => nutrientScreen(nutrient, context) : undefined;
  return { question, say, ask, title, ...(screen && { screen }) };
}

/** How much a person needs a day, for adults or for a group. */
export const amount = defineTopic({
  name: 'amount',
  fields: { ...ofNutrient, dose: optional(dose) },
  examples: () => [...nutrientExamples(), ...doseExamples()],
  answer(question, context): TopicResult {
    const { nutrient, also } = question;
    if (also === undefined) return one(question, nutrient, context);
    const say = [nutrient, also].flatMap((each) => one({ ...question, nutrient: each }, each, context).say.slice(0, 1));
    return { question, say, ask: chooseBetween([nutrient, also], 'amount', context) };
  },
});
