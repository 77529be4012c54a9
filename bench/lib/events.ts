import { envelope, intent, slot } from '../../testing/requests';

const event = (request: object, screen = false) => JSON.stringify(envelope(request, { isNew: true, screen }));

/** "I have a cramp right now": the answer that someone in pain waits for. */
export const CRAMP = event(intent('ReliefIntent'));
export const CRAMP_ON_A_SCREEN = event(intent('ReliefIntent'), true);

/** "What foods have magnesium": a slot to read, and other words and facts than the cramp's. */
export const FOODS = event(intent('FoodSourcesIntent', { nutrient: slot('nutrient', 'magnesium', 'magnesium') }));
