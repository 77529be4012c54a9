import type { AnswerContext } from '../context';
import { oneOf } from '../fields';
import { promptFor } from '../prompt';
import { fill, sentences } from '../text';
import { defineTopic, type TopicResult } from '../topic';
import type { Of, Question } from '../types';

const CRISIS_STEPS = ['speaker', 'taken', 'other', 'child', 'lethal', 'talk', 'not_taken', 'safe'] as const;

/** The number to show large: once something was swallowed, the emergency one. */
function callOf({ step }: Of<'crisis'>, context: AnswerContext): string | null {
  const number = step === 'taken' ? context.facts.emergency : context.crisisLine.number;
  return number === null ? null : fill(context.words.labels.call, context, { number });
}

/** Wanting to die or to harm oneself: a human sentence, the locale's line, and nothing else. */
export const crisis = defineTopic({
  name: 'crisis',
  fields: { step: oneOf(CRISIS_STEPS) },
  disclaims: false,
  general: true,
  outcome: 'warning',
  examples: () => CRISIS_STEPS.map((step) => ({ step })),
  answer(question, context): TopicResult {
    const { crisis: words } = context.words;
    const say = sentences(words[question.step], context);
    const yes: Question = { topic: 'crisis', step: 'talk' };
    const no: Question =
      question.step === 'safe' ? { topic: 'goodbye', crisis: true } : { topic: 'crisis', step: 'safe' };
    const further = [...say, ...sentences(words.more, context)];
    const title = fill(words.title, context);
    return {
      question,
      say,
      ask: promptFor('crisis', context, { yes, no }),
      further,
      title,
      screen: () => ({
        kind: 'warning',
        title,
        points: say.map(({ text }) => text),
        call: callOf(question, context),
        calm: true,
      }),
    };
  },
});
