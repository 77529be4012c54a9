import { GROUPS, MEDICINES, type MedicineId, NUTRIENTS, type NutrientId } from '../../content/ids';
import type { AnswerContext } from '../context';
import { dose, doseExamples, doseSaid } from '../dose';
import { ofNutrientIfAny, oneOf, optional } from '../fields';
import { nutrientAnswer, nutrientExamples, onEvidence, valuesOf } from '../nutrient-text';
import { paged } from '../paged';
import { promptFor } from '../prompt';
import { pagesOf, sentences } from '../text';
import { defineTopic, type TopicResult } from '../topic';
import type { Of, Prompt, Sentence } from '../types';

type Supplements = Of<'supplements'>;

function which(id: 'which_nutrient' | 'which_tablet', context: AnswerContext): Prompt {
  return promptFor(id, context, { expects: { slot: 'nutrient', for: 'supplements' } });
}

/** A medicine and a nutrient: what matters between the two, then the nutrient's own advice. */
function withMedicine(
  question: Supplements & { readonly medicine: NonNullable<Supplements['medicine']> },
  context: AnswerContext,
): TopicResult {
  const { medicine, nutrient } = question;
  const words = context.words.medicines[medicine];
  if (nutrient === undefined)
    return paged(question, pagesOf(words.pages, context), which('which_tablet', context), context, {
      title: words.name,
    });
  const values = valuesOf(nutrient, context);
  const between = words.with?.[nutrient];
  const own = pagesOf(context.words.nutrients[nutrient].supplements, context, values);
  const title = { title: words.name };
  if (between)
    return paged(
      question,
      [sentences(between, context, values), ...own],
      onEvidence(nutrient, context),
      context,
      title,
    );
  // What is known of the medicine may be about another nutrient, so it comes last and is no answer by itself.
  const unknown = sentences([context.words.talk.noneBetween], context, { ...values, medicine: words.name });
  const [firstOwn, ...further] = own as [readonly Sentence[], ...(readonly Sentence[])[]];
  const pages = [[...unknown, ...firstOwn], ...further, ...pagesOf(words.pages, context).slice(0, 1)];
  return paged(question, pages, onEvidence(nutrient, context), context, title);
}

/** A medicine that the person takes and that matters for this nutrient. */
function ownMedicine(nutrient: NutrientId | undefined, { person, words }: AnswerContext): MedicineId | undefined {
  if (nutrient === undefined) return undefined;
  return MEDICINES.find((id) => person.circumstances.includes(id) && words.medicines[id].with?.[nutrient]);
}

/** Whether to take tablets, with a medicine or for a group where one is named. */
export const supplements = defineTopic({
  name: 'supplements',
  fields: { ...ofNutrientIfAny, medicine: optional(oneOf(MEDICINES)), dose: optional(dose) },
  paged: true,
  examples: () => [
    ...nutrientExamples(),
    ...doseExamples(),
    {},
    ...GROUPS.map((group) => ({ group })),
    ...MEDICINES.flatMap((medicine) => [
      { medicine },
      ...NUTRIENTS.map((nutrient: NutrientId) => ({ medicine, nutrient })),
    ]),
  ],
  answer(question, context): TopicResult {
    const { nutrient, group } = question;
    const medicine = question.medicine ?? ownMedicine(nutrient, context);
    if (medicine) return withMedicine({ ...question, medicine }, context);
    if (nutrient === undefined) {
      const pages = group ? context.words.groups[group].pages : context.words.supplements;
      return paged(question, pagesOf(pages, context), which('which_nutrient', context), context);
    }
    const result = nutrientAnswer({ ...question, nutrient }, { words: 'supplements', onward: 'evidence' }, context);
    if ((question.page ?? 0) > 0) return result;
    return { ...result, say: [...doseSaid(question, nutrient, context), ...result.say] };
  },
});
