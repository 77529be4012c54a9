import { VERSION } from '../../lambda/conversation/state';
import type { Question } from '../../lambda/guide/types';
import { envelope, intent, slot } from '../../testing/requests';

const event = (request: object, screen = false) => JSON.stringify(envelope(request, { isNew: true, screen }));

/** "I have a cramp right now": the answer that someone in pain waits for. */
export const CRAMP = event(intent('ReliefIntent'));
export const CRAMP_ON_A_SCREEN = event(intent('ReliefIntent'), true);

/** "What foods have magnesium": a slot to read, and other words and facts than the cramp's. */
export const FOODS = event(intent('FoodSourcesIntent', { nutrient: slot('nutrient', 'magnesium', 'magnesium') }));

/** The same as a whole sentence: the lexicon and the classifier's weights, too. */
export const SENTENCE = said('what foods have magnesium');

function said(sentence: string): string {
  return event(intent('SentenceIntent', { sentence: { name: 'sentence', value: sentence } }));
}

/** What is only asked within a conversation: a function that has just started can be asked for it all the same. */
function again(question: Question): string {
  const attributes = { v: VERSION, answered: question };
  return JSON.stringify(envelope(intent('AMAZON.RepeatIntent'), { attributes }));
}

/** Every topic as the first thing that a function is asked, as a whole sentence wherever one leads there. */
export const TOPIC_EVENTS: Readonly<Record<Question['topic'], string>> = {
  about: said('what does magnesium do'),
  amount: said('how much magnesium do i need'),
  anything_else: said('i am not sure'),
  basics: said('what is a cramp'),
  causes: said('i am pregnant'),
  doctor: said('when should i see a doctor'),
  evidence: said('does magnesium help with cramps'),
  fallback: said('how do i cook pasta'),
  food_check: said('is there magnesium in spinach'),
  foods: SENTENCE,
  goodbye: said('goodbye'),
  group: said('what about pregnant women'),
  help: said('help'),
  launch: event({ type: 'LaunchRequest' }),
  neighbor: said('what about restless legs'),
  night: said('why do i get cramps at night'),
  overview: said('tell me about leg cramps'),
  prevention: said('how do i prevent cramps'),
  relief: said('i have a cramp'),
  remedy: said('does pickle juice help'),
  risk: said('who is low in magnesium'),
  signs: said('what are signs of low magnesium'),
  sources: again({ topic: 'sources', of: { topic: 'about', nutrient: 'magnesium' } }),
  supplements: said('should i take magnesium pills'),
  too_much: said('can i take too much magnesium'),
  warning: said('my calf is swollen and red'),
  which: said('foods with'),
  both: said('what foods have magnesium and how much potassium do i need'),
  cannot: said('call an ambulance'),
  concern: again({ topic: 'concern', sign: 'back_bladder', about: 'stretch' }),
  crisis: said('i want to die'),
  denied: said('my leg is not swollen'),
  entry: said('magnesium or calcium'),
  grown_up: said('i am seven years old'),
  opening: said('my mother is on dialysis'),
  person: again({ topic: 'person', change: 'other' }),
  simpler: again({ topic: 'simpler', of: { topic: 'about', nutrient: 'magnesium' } }),
  unsure: again({ topic: 'unsure' }),
};
