import { CAUSES } from '../../content/ids';
import { oneOf, optional } from '../fields';
import { onward } from '../onward';
import { reading } from '../reading';
import { defineTopic, type TopicResult } from '../topic';

/** What else can be behind cramps. */
export const causes = defineTopic({
  name: 'causes',
  fields: { cause: optional(oneOf(CAUSES)) },
  paged: true,
  examples: () => [{}, ...CAUSES.map((cause) => ({ cause }))],
  answer(question, context): TopicResult {
    const { cause } = question;
    if (cause === undefined) return reading(question, context.words.causesGeneral, onward.doctor(context), context);
    const { pages, name } = context.words.causes[cause];
    return reading(question, pages, onward.doctor(context), context, { name });
  },
});
