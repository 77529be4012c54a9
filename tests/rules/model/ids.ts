import { foods } from '../../../lambda/content/facts';
import {
  CAUSES,
  GROUPS,
  HABITS,
  MEDICINES,
  MUSCLES,
  NEIGHBORS,
  NUTRIENTS,
  PROGRESS,
  REMEDIES,
  SIGNS,
} from '../../../lambda/content/ids';
import type { Finding } from '../../../testing/finding';
import { type Model, typesOf } from './model';
import { SENTENCE } from './sentence';

/** What each slot type can resolve to; the code knows these ids and no other. */
const IDS: Readonly<Record<string, readonly string[]>> = {
  CAUSE: CAUSES,
  FOOD: Object.keys(foods),
  GROUP: GROUPS,
  HABIT: HABITS,
  LINK: ['same'],
  MEDICINE: MEDICINES,
  MUSCLE: MUSCLES,
  NEIGHBOR: NEIGHBORS,
  NUTRIENT: NUTRIENTS,
  PROGRESS,
  REMEDY: REMEDIES,
  TEST: ['blood_test'],
  WARNING_SIGN: SIGNS,
};

/** The ids of the model and those of the code are the same, in both directions. */
export function ids(model: Model, expected: Readonly<Record<string, readonly string[]>> = IDS): readonly Finding[] {
  const types = new Map(
    typesOf(model)
      .filter(({ name }) => name !== SENTENCE)
      .map(({ name, values }) => [name, (values ?? []).map(({ id }) => id ?? 'no id')]),
  );
  const names = [...new Set([...types.keys(), ...Object.keys(expected)])];
  return names.flatMap((where) => {
    const [has, wants] = [types.get(where) ?? [], expected[where] ?? []];
    return [
      ...wants.filter((id) => !has.includes(id)).map((id) => ({ where, expected: id, found: 'no such value' })),
      ...has
        .filter((id) => !wants.includes(id))
        .map((found) => ({ where, expected: 'an id that the code knows', found })),
      ...has.filter((id, at) => has.indexOf(id) < at).map((found) => ({ where, expected: 'each id once', found })),
    ];
  });
}
