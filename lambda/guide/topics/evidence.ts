import { ofNutrientIfAny } from '../fields';
import { nutrientExamples, oneNutrient, type Telling, twoNutrients } from '../nutrient-text';
import { paged } from '../paged';
import { promptFor } from '../prompt';
import { cited, sourcesScreen } from '../sources';
import { pagesOf } from '../text';
import { defineTopic, type TopicResult } from '../topic';

const TELLING: Telling = { words: 'evidence', onward: 'foods' };

/** How good the evidence on a nutrient is, and where it comes from; without one, how the guide knows at all. */
export const evidence = defineTopic({
  name: 'evidence',
  fields: ofNutrientIfAny,
  paged: true,
  general: true,
  examples: () => [...nutrientExamples(), {}],
  answer(question, context): TopicResult {
    const { nutrient, also } = question;
    if (nutrient === undefined) {
      const which = promptFor('which_nutrient', context, { expects: { slot: 'nutrient', for: 'evidence' } });
      return paged(question, pagesOf(context.words.evidence, context), which, context);
    }
    const one = { ...question, nutrient };
    if (also !== undefined) return twoNutrients(one, also, TELLING, context);
    const result = oneNutrient(one, TELLING, context);
    const ids = result.say.flatMap(({ from }) => from);
    if (ids.length === 0) return result;
    return { ...result, say: [...result.say, cited(ids, context)], screen: () => sourcesScreen(ids, context) };
  },
});
