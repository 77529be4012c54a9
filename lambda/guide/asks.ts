import type { OfferId } from '../content/shape';
import { inTurn, type Scene } from './scene';
import { type Fill, fill } from './text';
import type { Ask, Askable, Question } from './types';

interface Means {
  readonly yes?: Question;
  readonly no?: Question;
  readonly expects?: { readonly slot: Askable; readonly for: Question['topic'] };
}

/** The one question at the end of an answer, and what "yes" to it means. */
export function offer(id: OfferId, scene: Scene, means: Means = {}, values: Fill = {}): Ask {
  const prompt = inTurn(scene, scene.words.talk.offers[id]);
  return { text: fill(prompt.ask, scene, values), reprompt: fill(prompt.reprompt, scene, values), ...means };
}
