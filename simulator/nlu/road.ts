import { type InteractionModel, intentsOf } from '../../interaction-model/model';
import type { Nlu } from './types';

/** The two ways in: the intent that Alexa would be guessed to choose, or the whole sentence in one slot. */
export const ROADS = ['guess', 'sentence'] as const;
export type Road = (typeof ROADS)[number];

/** The slot type of Alexa that takes words as they were said. */
const ANY_WORDS = 'AMAZON.SearchQuery';

/** Sends everything but what the platform itself understands by the whole sentence. */
function wholeSentence(model: InteractionModel, nlu: Nlu): Nlu {
  const intent = intentsOf(model).find(({ slots }) => slots?.some(({ type }) => type === ANY_WORDS));
  const slot = intent?.slots?.find(({ type }) => type === ANY_WORDS);
  if (!intent || !slot) throw new Error('the interaction model has no intent that takes a whole sentence');
  return (utterance) => {
    const guess = nlu(utterance);
    if (guess.intent.startsWith('AMAZON.') && guess.intent !== 'AMAZON.FallbackIntent') return guess;
    const slots = { [slot.name]: [{ spoken: utterance, matches: [] }] };
    return { ...guess, intent: intent.name, slots };
  };
}

/** Language understanding by one of the roads. */
export const byRoad = (road: Road, model: InteractionModel, nlu: Nlu): Nlu =>
  road === 'sentence' ? wholeSentence(model, nlu) : nlu;
