import { neighbors } from '../../content/facts';
import type { Draft } from '../draft';
import type { Scene } from '../scene';
import { fill, heading, pagesOf, sentences } from '../text';
import type { Of, Question } from '../types';

/** A neighboring topic: one honest sentence, its urgent side, and the way back. */
export function neighbor(question: Of<'neighbor'>, scene: Scene): Draft {
  const words = scene.words.neighbors[question.neighbor];
  const { ask, reprompt } = words.back;
  return {
    question,
    say: [...pagesOf(words.pages, scene).flat(), ...sentences(words.urgent ?? [], scene)],
    ask: {
      text: fill(ask, scene),
      reprompt: fill(reprompt, scene),
      yes: neighbors[question.neighbor].back as Question,
    },
    title: heading(words.name, scene),
  };
}
