import { signFacts } from '../../content/facts';
import { SIGNS } from '../../content/ids';
import type { AnswerContext } from '../context';
import { inTurn } from '../context';
import { flag, oneOf, optional } from '../fields';
import { fill, sentences, talk } from '../text';
import { defineTopic, type TopicResult } from '../topic';
import type { Of, Sentence } from '../types';

const MANNERS = ['thanks', 'night', 'bye', 'stop'] as const;

function words({ manner }: Of<'goodbye'>, context: AnswerContext): string {
  const { conversation, talk: small } = context.words;
  return inTurn(context, manner === undefined || manner === 'stop' ? small.goodbye : conversation[manner]);
}

/** The one line that stays after a warning. */
function reminder({ sign }: Of<'goodbye'>, context: AnswerContext): readonly Sentence[] {
  if (sign === undefined) return [];
  const text = context.words.conversation.afterWarning[signFacts[sign].tier];
  return [{ text: fill(text, context), from: [] }];
}

/** The end, kindly; after a warning with the one line, after words of wanting to die with where to turn. */
export const goodbye = defineTopic({
  name: 'goodbye',
  fields: { manner: optional(oneOf(MANNERS)), sign: optional(oneOf(SIGNS)), crisis: optional(flag) },
  disclaims: false,
  general: true,
  outcome: 'ended',
  examples: () => [{}, ...MANNERS.map((manner) => ({ manner })), ...SIGNS.map((sign) => ({ sign })), { crisis: true }],
  answer(question, context): TopicResult {
    if (question.crisis) return { question, say: sentences(context.words.crisis.goodbye, context) };
    return { question, say: [...reminder(question, context), talk(words(question, context), context)] };
  },
});
