import { nutrients } from '../../content/facts';
import { NUTRIENTS, SIGNS } from '../../content/ids';
import type { AnswerContext } from '../context';
import { nutrient as anyNutrient, oneOf, optional } from '../fields';
import { promptFor } from '../prompt';
import { fill, heading, sentences } from '../text';
import { defineTopic, type TopicResult } from '../topic';
import type { Of, Prompt, Screen, Sentence } from '../types';

type Warning = Of<'warning'>;

/** The words for what was swallowed: what can stop the heart sends to the emergency number at once. */
function overdose({ nutrient }: Warning, context: AnswerContext) {
  const { child, substances } = context.words.overdose;
  const { say, more } = context.words.signs.overdose;
  const own = sentences((nutrient && substances[nutrient]) ?? [], context);
  const general = sentences(say, context);
  const further = sentences(more, context);
  if (nutrient !== undefined && nutrients[nutrient].callAtOnce)
    return { say: [...own, ...further.slice(0, 1)], more: further.slice(1) };
  return { say: [...general, ...sentences(child, context)], more: [...own, ...further] };
}

function warned(question: Warning, context: AnswerContext) {
  const words = question.sign === undefined ? context.words.signUnknown : context.words.signs[question.sign];
  const { name } = words;
  if (question.sign === 'overdose') return { ...overdose(question, context), name };
  return { say: sentences(words.say, context), more: sentences(words.more, context), name };
}

/** A sign that was not understood is asked about; any other is said again on yes. */
function promptOf(first: Warning, context: AnswerContext): Prompt {
  if (first.sign !== undefined || first.nutrient !== undefined) return promptFor('again', context, { yes: first });
  const { ask, reprompt } = context.words.signUnknown.ask;
  return { text: fill(ask, context), reprompt: fill(reprompt, context), yes: first };
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
    const first: Warning = { topic: 'warning', ...(sign && { sign }), ...(nutrient && { nutrient }) };
    const further = (question.page ?? 0) > 0 && more.length > 0;
    const title = heading(name, context);
    return {
      question,
      say: further ? more : say,
      ask: promptOf(first, context),
      further: [...say, ...more],
      title,
      screen: () => screen(title, say, context),
    };
  },
});
