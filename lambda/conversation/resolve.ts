import type { Question } from '../guide/types';
import type { Act, Context } from '../nlu/acts';
import { decide } from './decide';
import type { Decided } from './decided';
import { followed } from './follow';
import { heeding } from './heeding';
import { inherited, type NameOf } from './inherit';
import { actsOfIntent } from './intents';
import type { State } from './state';
import type { Touch, Turn } from './turn';

/** How words are understood: lambda/nlu, handed in so that a turn without words never loads it. */
export type Understand = (words: string, context: Context) => readonly Act[];

export interface Resolved extends Decided {
  /** What was understood, for whoever looks on. */
  readonly acts: readonly Act[];
}

/** What the guide waits for, so that "seven" is an age and "a bit warm" a sign. */
export function contextOf({ subject, expects, onYes, concern, crisis, people }: State): Context {
  const checking = subject?.topic === 'relief' && subject.step === 'check';
  // A bare value answers what the guide has just asked for, else it continues the talk.
  const topic = expects && expects.slot !== 'age' ? expects.for : subject?.topic;
  const waits = checking ? 'sign' : (expects?.slot ?? (onYes ? 'yes_no' : undefined));
  return {
    ...(waits && { expects: waits }),
    ...(checking && { asked: ['clot_leg'] }),
    ...(concern && { concern }),
    ...(crisis && { crisis }),
    ...(people.about === 'other' && { ofOther: true }),
    ...(subject?.topic === 'relief' && { inRelief: true }),
    ...(topic && { topic: topicOf(topic) }),
  };
}

/** The topic as acts name it; general talk is none. */
function topicOf(topic: Question['topic']): Context['topic'] {
  return topic as Context['topic'];
}

function askedBy(touch: Touch, state: State): Question {
  switch (touch.kind) {
    case 'food':
      return { topic: 'food_check', food: touch.food };
    case 'nutrient':
      return { topic: 'about', nutrient: touch.nutrient };
    case 'more':
      return followed('more', state).question;
    case 'again':
      return followed('repeat', state).question;
    case 'ease':
      return { topic: 'relief', muscle: 'calf', step: 'stretch' };
    case 'eased':
    case 'same':
      return followed(touch.kind, state).question;
  }
}

/** A touch asks what the voice would, and is heeded as the voice is. */
function touched(touch: Touch, state: State): Decided {
  if (state.crisis) return { question: { topic: 'crisis', step: 'talk' }, state };
  return { question: heeding(askedBy(touch, state), state), state };
}

/** What was done, as the Question to answer and what is known from now on. */
export function resolve({ input, state }: Turn, understand: Understand, nameOf?: NameOf): Resolved {
  const context = contextOf(state);
  const words = (said: string) => understand(said, context);
  switch (input.kind) {
    case 'launch':
      return { question: { topic: 'launch' }, state, acts: [] };
    case 'touch':
      return { ...touched(input.touch, state), acts: [] };
    case 'sentence': {
      const acts = inherited(input.words, state, words, nameOf);
      return { ...decide(acts, state), acts };
    }
    case 'intent': {
      const acts = actsOfIntent(input.intent, { slots: input.slots, state }, words);
      return { ...decide(acts, state), acts };
    }
    case 'unknown':
      return { question: { topic: 'fallback' }, state, acts: [] };
  }
}
