import type { OfferId } from '../content/shape';
import { type AnswerContext, inTurn } from './context';
import { type Fill, fill } from './text';
import type { Askable, Prompt, Question } from './types';

interface Means {
  readonly yes?: Question;
  readonly no?: Question;
  readonly expects?: { readonly slot: Askable; readonly for: Question['topic'] };
}

/** The one question at the end of an answer, and what "yes" to it means. */
export function promptFor(id: OfferId, context: AnswerContext, means: Means = {}, values: Fill = {}): Prompt {
  const prompt = inTurn(context, context.words.talk.offers[id]);
  return { text: fill(prompt.ask, context, values), reprompt: fill(prompt.reprompt, context, values), ...means };
}
