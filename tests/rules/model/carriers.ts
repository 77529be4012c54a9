import type { Finding } from '../../../testing/finding';
import { intentsOf, type Model, samplesOf, slotNames } from './model';

/** Types whose values are whole clauses: beside them a device takes almost any words for a value. */
const GREEDY: readonly string[] = ['WARNING_SIGN', 'PROGRESS', 'SENTENCE'];

/** More fixed words than this hold a greedy slot in its place; a slot alone is judged by its values. */
const TOO_FEW = 2;

/** "I {sign}", "can you {progress}": whatever begins like that would be torn away from every other intent. */
export function carriers(model: Model): readonly Finding[] {
  const types = new Map(
    intentsOf(model).flatMap(({ name, slots = [] }) => slots.map((slot) => [`${name} ${slot.name}`, slot.type])),
  );
  return samplesOf(model)
    .filter(({ intent, text }) =>
      slotNames(text).some((slot) => GREEDY.includes(types.get(`${intent.name} ${slot}`) ?? '')),
    )
    .filter(({ text }) => {
      const fixed = text
        .replace(/\{\w+\}/g, '')
        .split(' ')
        .filter(Boolean).length;
      return fixed > 0 && fixed <= TOO_FEW;
    })
    .map(({ where, text }) => ({
      where,
      expected: `the slot alone, or ${TOO_FEW + 1} words around it`,
      found: `"${text}"`,
    }));
}
