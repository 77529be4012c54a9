import { CIRCUMSTANCES, type CircumstanceId, isGroup, isMedicine } from '../../content/ids';
import { circumstances, type Offer } from '../../content/facts';
import type { Lines } from '../../content/shape';
import type { AnswerContext } from '../context';
import { oneOf, optional } from '../fields';
import { offered } from '../offered';
import { promptFor } from '../prompt';
import { heading, sentences } from '../text';
import { defineTopic, type TopicResult } from '../topic';

interface Opening {
  readonly say: Lines;
  readonly offer: Offer;
}

/** What matters most for cramps in this situation: words of its own, a group's first page, or a medicine's. */
function openingOf(id: CircumstanceId, { words }: AnswerContext): Opening {
  const own = words.openings[id] ?? words.openings[circumstances[id].opening ?? ''];
  if (own) return own;
  const { group } = circumstances[id];
  if (group) return { say: words.groups[group].pages[0] as Lines, offer: 'relief' };
  const medicine = circumstances[id].medicine;
  return { say: words.medicines[medicine as keyof typeof words.medicines].pages[0] as Lines, offer: 'relief' };
}

/** A bare statement about oneself: the one thing that matters, and an offer. */
export const opening = defineTopic({
  name: 'opening',
  fields: { circumstance: optional(oneOf(CIRCUMSTANCES)) },
  examples: () => [{}, ...CIRCUMSTANCES.map((circumstance) => ({ circumstance }))],
  answer(question, context): TopicResult {
    const { circumstance } = question;
    if (circumstance === undefined) {
      return { question, say: sentences([{ say: context.words.conversation.whose.other, from: [] }], context), ask: promptFor('any', context) };
    }
    const { say, offer } = openingOf(circumstance, context);
    return {
      question,
      say: sentences(say, context),
      ask: offered({ topic: offer }, context),
      title: heading(context.words.circumstances[circumstance].name, context),
    };
  },
});
