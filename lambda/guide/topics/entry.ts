import { ENTRIES, MEDICINES, MUSCLES, REMEDIES } from '../../content/ids';
import type { EntryWords, Lines } from '../../content/shape';
import type { AnswerContext } from '../context';
import { food, nutrient, oneOf, optional } from '../fields';
import { offered } from '../offered';
import { reading } from '../reading';
import { defineTopic, type TopicResult } from '../topic';
import type { Of } from '../types';

type Entry = Of<'entry'>;

/** The answer, which may go by the value that was named with the question. */
function answerOf(words: EntryWords, question: Entry): Lines {
  if (words.by === undefined) return words.answer;
  const value = words.by in question ? question[words.by as keyof Entry] : undefined;
  return words.answer[String(value)] ?? words.answer.default;
}

/** Pages of an entry: its answer, then what "more" adds. */
function entryPages(question: Entry, { words }: AnswerContext): readonly Lines[] {
  const entry = words.entries[question.entry];
  return entry.more ? [answerOf(entry, question), entry.more] : [answerOf(entry, question)];
}

/** A question that has an answer of its own and fits no page of a topic. */
export const entry = defineTopic({
  name: 'entry',
  fields: {
    entry: oneOf(ENTRIES),
    nutrient: optional(nutrient),
    food: optional(food),
    medicine: optional(oneOf(MEDICINES)),
    muscle: optional(oneOf(MUSCLES)),
    remedy: optional(oneOf(REMEDIES)),
  },
  paged: true,
  examples: () => [
    ...ENTRIES.map((id) => ({ entry: id })),
    { entry: 'child_limits' as const, nutrient: 'magnesium' as const },
    { entry: 'medicine_cause' as const, medicine: 'statin' as const },
  ],
  answer(question, context): TopicResult {
    const words = context.words.entries[question.entry];
    return reading(question, entryPages(question, context), offered(words.offer, context), context, {
      name: words.title,
      onwardFirst: words.more === undefined,
    });
  },
});
