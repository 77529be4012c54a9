import { type InteractionModel, intentsOf } from '../../interaction-model/model';
import { FALLBACK, SENTENCE_TYPE } from './platform';
import type { Road } from './roads';
import type { Nlu, NluResult } from './types';

/**
 * What comes near a sample is short like one, and is told with some certainty: nearer than this to a canonical utterance
 * goes to its intent. Nobody knows Alexa's own measure; what is told in figures is told for both roads.
 */
const SHORT = 6;
const NEAR = 0.6;
/** A bare slot of sentences takes what is out of scope too, but for what is nearly a sample of the fallback. */
const NEAR_FALLBACK = 0.9;

interface Sentence {
  readonly intent: string;
  readonly slot: string;
}

/** The intent that takes the whole sentence, and its slot. */
export function sentenceOf(model: InteractionModel): Sentence | undefined {
  for (const { name, slots = [] } of intentsOf(model)) {
    const slot = slots.find(({ type }) => type === SENTENCE_TYPE);
    if (slot) return { intent: name, slot: slot.name };
  }
  return undefined;
}

const whole = ({ intent, slot }: Sentence, guess: NluResult, spoken: string): NluResult => ({
  ...guess,
  intent,
  slots: { [slot]: [{ spoken, matches: [] }] },
});

const isBuiltIn = (intent: string): boolean => intent.startsWith('AMAZON.') && intent !== FALLBACK;

/** Whether it is guessed that Alexa takes the intent and not the sentence: a sign is said in other words than the model's. */
function isNear({ intent, slots, score }: NluResult, utterance: string): boolean {
  if (score === 1) return true;
  if (isBuiltIn(intent) || 'sign' in slots) return false;
  const short = utterance.trim().split(/\s+/).length <= SHORT;
  return short && score >= (intent === FALLBACK ? NEAR_FALLBACK : NEAR);
}

/** Language understanding by one of the roads; `intent` is everything as the stand-in understood it. */
export function byRoad(road: Road | 'intent', model: InteractionModel, nlu: Nlu): Nlu {
  if (road === 'intent') return nlu;
  const sentence = sentenceOf(model);
  if (!sentence) {
    if (road === 'guess') return nlu;
    throw new Error('the interaction model has no intent that takes a whole sentence');
  }
  return (utterance) => {
    const guess = nlu(utterance);
    if (utterance.trim() === '') return guess;
    const stays = road === 'guess' ? isNear(guess, utterance) : isBuiltIn(guess.intent) && guess.score === 1;
    return stays ? guess : whole(sentence, guess, utterance);
  };
}
