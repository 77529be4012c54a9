import { dose, doseExamples, doseSaid } from '../dose';
import { ofNutrient, optional } from '../fields';
import { nutrientAnswer, nutrientExamples } from '../nutrient-text';
import { afterALot } from '../overdose-line';
import { defineTopic, type TopicResult } from '../topic';

/** What too much of a nutrient does, with the one safety clause after the first page. */
export const tooMuch = defineTopic({
  name: 'too_much',
  fields: { ...ofNutrient, dose: optional(dose) },
  paged: true,
  examples: () => [...nutrientExamples(), ...doseExamples()],
  answer(question, context): TopicResult {
    const result = nutrientAnswer(question, { words: 'tooMuch', onward: 'amount' }, context);
    if ((question.page ?? 0) > 0) return result;
    const { nutrient, also } = question;
    const said = also === undefined ? doseSaid(question, nutrient, context) : [];
    const taken = also === undefined ? [nutrient] : [nutrient, also];
    // An amount beside its limit is the answer; of the page there is room for its first words and for whom to call.
    const { emergency } = context.phones;
    const page =
      said.length > 0 ? result.say.filter(({ text }, at) => at === 0 || text.includes(emergency)) : result.say;
    return { ...result, say: [...said, ...page, ...afterALot(taken, context)] };
  },
});
