import type { AnswerContext } from './context';
import type { ExampleOf, Fields, ValuesOf } from './fields';
import type { Answer, Prompt, Question, Screen, Sentence } from './types';

/** What a topic makes of its Question; the guide adds what every answer has (card, sources, numbers). */
export interface TopicResult {
  readonly question: Question;
  readonly say: readonly Sentence[];
  readonly ask?: Prompt;
  /** What the card and the sources list hold beyond what is spoken. */
  readonly further?: readonly Sentence[];
  readonly title?: string;
  /** Made when a device can show it. */
  readonly screen?: () => Screen | undefined;
}

/** A result that knows all its pages. */
export type PagedResult = TopicResult & { readonly further: readonly Sentence[] };

/** How a turn ended, for the operator's metrics. */
export type Outcome = 'answered' | 'fallback' | 'warning' | 'ended';

/** What the conversation and the log have to know about a topic. */
export interface Traits {
  /** Its answers come in pages: "more" and "previous" turn them. */
  readonly paged: boolean;
  /** It leaves what the conversation is about as it was: help, "which one", where an answer came from. */
  readonly aside: boolean;
  /** It tells something of health, so the disclaimer is due with it. Not a warning's: that stands alone. */
  readonly disclaims: boolean;
  /** Its answer rests on no sources of its own: "how do you know" asks about the guide as a whole. */
  readonly general: boolean;
  readonly outcome: Outcome;
}

const USUAL: Traits = { paged: false, aside: false, disclaims: true, general: false, outcome: 'answered' };

/** The Question that a topic answers: ids only, so that it can ride in the session. */
export type QuestionOf<N extends string, F extends Fields> = {
  readonly topic: N;
  readonly page?: number;
} & ValuesOf<F>;

/** Gives the answer to another Question, for a topic that tells of answers. */
export type AnswerTo = (question: Question) => Answer;

interface Definition<N extends string, F extends Fields> {
  readonly name: N;
  /** What the Question holds; its type and the check of what comes back in the session are made from them. */
  readonly fields: F;
  /**
   * A pure function. Write its return type out: the type of all Questions is made from these definitions, so the
   * compiler has to know it without looking inside.
   */
  answer(question: QuestionOf<N, F>, context: AnswerContext, answerTo: AnswerTo): TopicResult;
  /** The first Questions that people can ask, as the tests sweep them: each field stands in one of them. */
  readonly examples: () => readonly ExampleOf<F>[];
}

export type Topic<N extends string, F extends Fields> = Definition<N, F> & Traits;

/** A topic is one thing: whatever else has to know about it reads it from here. */
export function defineTopic<const N extends string, const F extends Fields>(
  definition: Definition<N, F> & Partial<Traits>,
): Topic<N, F> {
  return { ...USUAL, ...definition };
}
