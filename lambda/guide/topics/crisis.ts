import { oneOf } from '../fields';
import { promptFor } from '../prompt';
import { fill, sentences } from '../text';
import { defineTopic, type TopicResult } from '../topic';
import type { Question } from '../types';

const CRISIS_STEPS = ['speaker', 'taken', 'other', 'child', 'lethal', 'talk', 'not_taken', 'safe'] as const;

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
      screen: () => ({ kind: 'warning', title, points: say.map(({ text }) => text), call: null }),
    };
  },
});
