import { nutrients } from '../../content/facts';
import { NUTRIENTS, SIGNS } from '../../content/ids';
import type { AnswerContext } from '../context';
import { nutrient as anyNutrient, oneOf, optional } from '../fields';
import { promptFor } from '../prompt';
import { fill, heading, sentences } from '../text';
import { defineTopic, type TopicResult } from '../topic';
import type { Of, Question, Screen, Sentence } from '../types';

type Warning = Of<'warning'>;

function overdose({ nutrient }: Warning, general: readonly Sentence[], context: AnswerContext) {
  const { collapsed, awake, child, onPurpose, substances } = context.words.overdose;
  const own = sentences((nutrient && substances[nutrient]) ?? [], context);
  if (nutrient !== undefined && nutrients[nutrient].callAtOnce)
    return { say: [...own, ...sentences([onPurpose], context)], more: general };
  const say = sentences([collapsed, awake, ...child, onPurpose], context);
  return { say, more: own.length > 0 ? [...own, ...general.slice(0, 1)] : general };
}

function warned(question: Warning, context: AnswerContext) {
  const words = question.sign === undefined ? context.words.signUnknown : context.words.signs[question.sign];
  const own = { say: sentences(words.say, context), more: sentences(words.more, context) };
  if (question.sign !== 'overdose') return { ...own, name: words.name };
  return { ...overdose(question, own.more, context), name: words.name };
}

function screen(title: string, say: readonly Sentence[], context: AnswerContext): Screen {
  const { emergency } = context.facts;
  const points = say.map(({ text }) => text);
  // The number is shown large only where calling it is the first thing to do: a same-day sign must not look like more.
  const names = emergency !== null && points[0]?.includes(emergency);
  const call = names ? fill(context.words.labels.call, context, { number: emergency }) : null;
  return { kind: 'warning', title, points, call };
}

/** What to do about a warning sign: nothing is said before it. */
export const warning = defineTopic({
  name: 'warning',
  fields: { sign: optional(oneOf(SIGNS)), nutrient: optional(anyNutrient) },
  paged: true,
  disclaims: false,
  outcome: 'warning',
  examples: () => [
    {},
    ...SIGNS.map((sign) => ({ sign })),
    ...NUTRIENTS.map((nutrient) => ({ sign: 'overdose' as const, nutrient })),
  ],
  answer(question, context): TopicResult {
    const { sign, nutrient } = question;
    const { say, more, name } = warned(question, context);
    const first: Question = { topic: 'warning', ...(sign && { sign }), ...(nutrient && { nutrient }) };
    const further = (question.page ?? 0) > 0 && more.length > 0;
    const title = heading(name, context);
    return {
      question,
      say: further ? more : say,
      ask: promptFor('again', context, { yes: first }),
      further: [...say, ...more],
      title,
      screen: () => screen(title, say, context),
    };
  },
});
