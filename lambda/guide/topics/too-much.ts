import type { Draft } from '../draft';
import type { Scene } from '../scene';
import { sentences } from '../text';
import type { Of } from '../types';
import { said } from './nutrient';

/** What too much of a nutrient does, with the one safety clause after the first page. */
export function tooMuch(question: Of<'too_much'>, scene: Scene): Draft {
  const draft = said(question, scene);
  if (question.also !== undefined || (question.page ?? 0) > 0) return draft;
  return { ...draft, say: [...draft.say, ...sentences([scene.words.talk.safetyTooMuch], scene)] };
}
