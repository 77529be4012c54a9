import { neighbors } from '../../content/facts';
import { NEIGHBORS } from '../../content/ids';
import { oneOf } from '../fields';
import { fill, heading, pagesOf, sentences } from '../text';
import { defineTopic, type TopicResult } from '../topic';
import type { Question } from '../types';

/** A neighboring topic: one honest sentence, its urgent side, and the way back. */
export const neighbor = defineTopic({
  name: 'neighbor',
  fields: { neighbor: oneOf(NEIGHBORS) },
  examples: () => NEIGHBORS.map((id) => ({ neighbor: id })),
  answer(question, context): TopicResult {
    const words = context.words.neighbors[question.neighbor];
    const { ask, reprompt } = words.back;
    return {
      question,
      say: [...pagesOf(words.pages, context).flat(), ...sentences(words.urgent ?? [], context)],
      ask: {
        text: fill(ask, context),
        reprompt: fill(reprompt, context),
        yes: neighbors[question.neighbor].back as Question,
      },
      title: heading(words.name, context),
    };
  },
});
