import { GROUPS } from '../../content/ids';
import { group as anyGroup } from '../fields';
import { onward } from '../onward';
import { reading } from '../reading';
import { defineTopic, type TopicResult } from '../topic';

/** What matters to a group of people. */
export const group = defineTopic({
  name: 'group',
  fields: { group: anyGroup },
  paged: true,
  examples: () => GROUPS.map((id) => ({ group: id })),
  answer(question, context): TopicResult {
    const { pages, name } = context.words.groups[question.group];
    return reading(question, pages, onward.prevention(context), context, { name });
  },
});
