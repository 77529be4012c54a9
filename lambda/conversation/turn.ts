import type { FoodId, NutrientId } from '../content/ids';
import type { Slots } from './slots';
import type { State } from './state';

/** What a person can touch on a screen. */
export type Touch =
  | { readonly kind: 'food'; readonly food: FoodId }
  | { readonly kind: 'nutrient'; readonly nutrient: NutrientId }
  | { readonly kind: 'more' | 'again' | 'ease' | 'eased' | 'same' };

/** What was done: the skill was opened, something was said, a screen was touched, or nothing that is understood. */
export type Input =
  | { readonly kind: 'launch' }
  | { readonly kind: 'intent'; readonly intent: string; readonly slots: Slots }
  /** The whole sentence as it was heard: it lives for this turn alone. */
  | { readonly kind: 'sentence'; readonly words: string }
  | { readonly kind: 'touch'; readonly touch: Touch }
  | { readonly kind: 'unknown' };

export interface Turn {
  readonly input: Input;
  readonly state: State;
}
