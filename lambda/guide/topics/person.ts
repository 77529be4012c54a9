import { oneOf } from '../fields';
import { promptFor } from '../prompt';
import { talk } from '../text';
import { defineTopic, type TopicResult } from '../topic';

const PERSON_CHANGES = ['other', 'forget', 'not_me', 'same_you', 'same_other'] as const;

/** What is known of somebody changed: said back in one sentence. */
export const person = defineTopic({
  name: 'person',
  fields: { change: oneOf(PERSON_CHANGES) },
  aside: true,
  disclaims: false,
  general: true,
  examples: () => PERSON_CHANGES.map((change) => ({ change })),
  answer(question, context): TopicResult {
    const { other, forget, notMe, sameYou, sameOther } = context.words.conversation.whose;
    const text = { other, forget, not_me: notMe, same_you: sameYou, same_other: sameOther }[question.change];
    return { question, say: [talk(text, context)], ask: promptFor('any', context) };
  },
});
