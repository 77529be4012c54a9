import { isFood } from '../../content/facts';
import { NUTRIENTS } from '../../content/ids';
import type { AnswerContext } from '../context';
import { question as anyQuestion, either, food, listOf, nutrient, oneOf, optional, topicName } from '../fields';
import { foodName } from '../figures';
import { nameOf } from '../nutrient-text';
import { promptFor } from '../prompt';
import { listed, pagesOf, talk } from '../text';
import { defineTopic, type TopicResult } from '../topic';
import { ASKABLE, type Of, type Prompt, type Sentence } from '../types';

/** Options read out at most: more than that cannot be kept in mind. */
const READ_OUT = 3;

function optionNames(question: Of<'which'>, context: AnswerContext): readonly string[] {
  const options = question.options ?? [];
  if (question.slot === 'food') {
    const known = options.filter(isFood);
    return known.slice(0, READ_OUT).map((id) => foodName(id, context));
  }
  const known = NUTRIENTS.filter((id) => options.includes(id));
  return known.slice(-READ_OUT).map((id) => nameOf(id, context));
}

function whichAsk(question: Of<'which'>, context: AnswerContext): Prompt {
  const { slot } = question;
  const names = optionNames(question, context);
  const expects = { slot, for: question.for };
  if (names.length > 1) {
    return promptFor('which', context, { expects }, { options: listed(names, context.words.lists.or, context) });
  }
  if (slot === 'age')
    return promptFor('how_old', context, { expects, ...(question.resume && { yes: question.resume }) });
  if (slot === 'nutrient') return promptFor('which_nutrient', context, { expects });
  return promptFor(slot === 'food' ? 'which_food' : 'any', context, { expects });
}

/** What helps although the thing itself is not known. */
function notKnown({ slot }: Of<'which'>, context: AnswerContext): readonly Sentence[] {
  const { talk: words, causeUnknown } = context.words;
  if (slot === 'cause') return pagesOf(causeUnknown, context)[0] as readonly Sentence[];
  return [talk(slot === 'remedy' ? words.noEvidence : words.unknown, context)];
}

const EXAMPLES = [
  { slot: 'nutrient', for: 'foods', because: 'missing' },
  { slot: 'nutrient', for: 'foods', because: 'unknown' },
  {
    slot: 'nutrient',
    for: 'foods',
    because: 'ambiguous',
    options: ['b_vitamins', 'vitamin_b1', 'vitamin_b5', 'vitamin_b6'],
  },
  { slot: 'food', for: 'foods', because: 'missing' },
  { slot: 'food', for: 'foods', because: 'unknown' },
  { slot: 'food', for: 'foods', because: 'ambiguous', options: ['black_beans', 'kidney_beans'] },
  { slot: 'remedy', for: 'foods', because: 'unknown' },
  { slot: 'cause', for: 'foods', because: 'unknown' },
  { slot: 'age', for: 'amount', because: 'missing', resume: { topic: 'amount', nutrient: 'magnesium' } },
] as const;

/** Something is missing, not known, or could be two things: asks which, then answers the topic `for`. */
export const which = defineTopic({
  name: 'which',
  fields: {
    slot: oneOf(ASKABLE),
    for: topicName,
    because: oneOf(['missing', 'unknown', 'ambiguous']),
    options: optional(listOf(either(nutrient, food))),
    // What an age that was asked for is needed for.
    resume: optional(anyQuestion),
  },
  aside: true,
  disclaims: false,
  general: true,
  examples: () => EXAMPLES,
  answer(question, context): TopicResult {
    const heard = context.heard ? [talk(context.words.talk.heard, context, { heard: context.heard })] : [];
    const say = question.because === 'unknown' ? [...heard, ...notKnown(question, context)] : [];
    return { question, say, ask: whichAsk(question, context) };
  },
});
