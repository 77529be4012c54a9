import { circumstances } from '../../content/facts';
import { CIRCUMSTANCES, type CircumstanceId, type MedicineId } from '../../content/ids';
import type { Lines, OpeningWords } from '../../content/shape';
import type { AnswerContext } from '../context';
import { oneOf, optional } from '../fields';
import { offered } from '../offered';
import { promptFor } from '../prompt';
import { heading, sentences, talk } from '../text';
import { defineTopic, type TopicResult } from '../topic';

/** What matters most for cramps in this situation: words of its own, a population's first page, or a medicine's. */
function openingOf(id: CircumstanceId, { words }: AnswerContext): OpeningWords {
  const { group, opening: shared = '' } = circumstances[id];
  const own = words.openings[id] ?? words.openings[shared];
  if (own) return own;
  const pages = group ? words.groups[group].pages : words.medicines[id as MedicineId].pages;
  return { say: pages[0] as Lines, offer: 'relief' };
}

/** A bare statement about oneself: the one thing that matters, and an offer. */
export const opening = defineTopic({
  name: 'opening',
  fields: { circumstance: optional(oneOf(CIRCUMSTANCES)) },
  examples: () => [{}, ...CIRCUMSTANCES.map((circumstance) => ({ circumstance }))],
  answer(question, context): TopicResult {
    const { circumstance } = question;
    if (circumstance === undefined) {
      return { question, say: [talk(context.words.conversation.whose.other, context)], ask: promptFor('any', context) };
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
