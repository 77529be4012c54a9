import { signFacts } from '../../content/facts';
import { SIGNS } from '../../content/ids';
import type { AnswerContext } from '../context';
import { oneOf } from '../fields';
import { promptFor } from '../prompt';
import { sentences } from '../text';
import { defineTopic, type TopicResult } from '../topic';
import type { Of, Sentence } from '../types';

const CONCERN_ABOUT = ['stretch', 'food', 'wait', 'need', 'allowed', 'fine', 'gone', 'worse', 'sure'] as const;

/** What comes before the sign's own words: why not, no it can't wait, even if it feels fine. */
function first({ about, sign }: Of<'concern'>, context: AnswerContext): readonly Sentence[] {
  const { conversation: words } = context.words;
  const { tier } = signFacts[sign];
  switch (about) {
    case 'stretch':
      return sentences(words.stays, context);
    case 'food':
      return sentences(words.noFood, context);
    case 'wait':
      return sentences(words.wait[tier], context);
    case 'need':
      return sentences(words.need[tier], context);
    case 'allowed':
      return sentences(words.allowed, context);
    case 'fine':
      return sentences(words.feelFine, context);
    case 'gone':
      return sentences(words.gone, context);
    case 'sure':
      return sentences(words.sure, context);
    case 'worse':
      return [];
  }
}

/** A question while a warning sign stands: answered about that sign. */
export const concern = defineTopic({
  name: 'concern',
  fields: { sign: oneOf(SIGNS), about: oneOf(CONCERN_ABOUT) },
  disclaims: false,
  outcome: 'warning',
  examples: () => SIGNS.flatMap((sign) => CONCERN_ABOUT.map((about) => ({ sign, about }))),
  answer(question, context): TopicResult {
    const own = sentences(context.words.signs[question.sign].say, context);
    return {
      question,
      say: [...first(question, context), ...own],
      ask: promptFor('again', context, { yes: { topic: 'warning', sign: question.sign } }),
    };
  },
});
