import { REMEDIES } from '../../content/ids';
import { oneOf, optional } from '../fields';
import { onward } from '../onward';
import { reading } from '../reading';
import { defineTopic, type TopicResult } from '../topic';

/** What is known of a remedy. A stretch is the first thing to try, so it comes after every remedy but itself. */
export const remedy = defineTopic({
  name: 'remedy',
  fields: { remedy: optional(oneOf(REMEDIES)) },
  paged: true,
  examples: () => [{}, ...REMEDIES.map((id) => ({ remedy: id }))],
  answer(question, context): TopicResult {
    const { remedy: id } = question;
    if (id === undefined) return reading(question, context.words.remediesGeneral, onward.relief(context), context);
    const { pages, name } = context.words.remedies[id];
    const next = id === 'stretching_before_bed' ? onward.prevention(context) : onward.relief(context);
    return reading(question, pages, next, context, { name });
  },
});
