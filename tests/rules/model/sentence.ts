import type { Finding } from '../../../testing/finding';
import { intentsOf, type Model, typesOf } from './model';

/** The type whose values are whole sentences; what fills its slot is read as words, so its values need no ids. */
export const SENTENCE = 'SENTENCE';

/** Values of one length teach a device to hear that length. */
const SHORTEST_AT_MOST = 2;
const LONGEST_AT_LEAST = 12;
const VALUES_AT_LEAST = 150;

const wordsIn = (text: string): number => text.split(' ').length;

/** One intent has the slot of whole sentences, alone in its one sample; no dialog; values of many lengths. */
export function sentence(model: Model): readonly Finding[] {
  const values = typesOf(model).find(({ name }) => name === SENTENCE)?.values ?? [];
  const taking = intentsOf(model).filter(({ slots = [] }) => slots.some(({ type }) => type === SENTENCE));
  const [intent] = taking;
  const slot = intent?.slots?.[0]?.name;
  const lengths = values.map(({ name }) => wordsIn(name.value));
  const dialog = (model.interactionModel as { dialog?: { intents?: readonly { name: string }[] } }).dialog;
  const where = intent?.name ?? SENTENCE;
  const finding = (broken: boolean, expected: string, found: unknown): readonly Finding[] =>
    broken ? [{ where, expected, found: JSON.stringify(found) ?? 'none' }] : [];
  return [
    ...finding(
      taking.length !== 1,
      'one intent with the whole sentence',
      taking.map(({ name }) => name),
    ),
    ...finding(intent?.slots?.length !== 1, 'one slot', intent?.slots?.length),
    ...finding(intent?.samples?.join() !== `{${slot}}`, 'the slot alone as its one sample', intent?.samples),
    ...finding(
      values.some(({ id }) => id !== undefined),
      'values without ids',
      'an id',
    ),
    ...finding(values.length < VALUES_AT_LEAST, `${VALUES_AT_LEAST} sentences or more`, values.length),
    ...finding(Math.min(...lengths) > SHORTEST_AT_MOST, `some of ${SHORTEST_AT_MOST} words`, Math.min(...lengths)),
    ...finding(Math.max(...lengths) < LONGEST_AT_LEAST, `some of ${LONGEST_AT_LEAST} words`, Math.max(...lengths)),
    ...finding(
      (dialog?.intents ?? []).some(({ name }) => name === intent?.name),
      'no dialog for it',
      where,
    ),
  ];
}
