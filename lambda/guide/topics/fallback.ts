import type { AnswerContext } from '../context';
import { inTurn } from '../context';
import { flag, optional } from '../fields';
import { nameOfQuestion } from '../naming';
import { promptFor } from '../prompt';
import { sentences, talk } from '../text';
import { defineTopic, type TopicResult } from '../topic';
import type { Prompt, Question, Sentence } from '../types';

/** What was understood last: a second miss in a row goes back to it. */
function nearest(context: AnswerContext): Prompt | undefined {
  for (const question of context.near) {
    const title = nameOfQuestion(question, context);
    if (title) return promptFor('entry', context, { yes: question as Question }, { title });
  }
  return undefined;
}

/** Nothing was understood: what the guide knows, and the safety sentence once a session. */
export const fallback = defineTopic({
  name: 'fallback',
  fields: { again: optional(flag) },
  aside: true,
  disclaims: false,
  general: true,
  outcome: 'fallback',
  examples: () => [{}, { again: true }],
  answer(question, context): TopicResult {
    const { words } = context;
    const safety: readonly Sentence[] = context.safetyGiven ? [] : sentences([words.talk.safety], context);
    const say = [talk(inTurn(context, words.talk.fallback), context), ...safety];
    return { question, say, ask: (question.again && nearest(context)) || promptFor('any', context) };
  },
});
