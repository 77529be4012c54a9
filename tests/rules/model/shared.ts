import type { Finding } from '../../../testing/finding';
import { type Model, valuesOf } from './model';

/** Values of different types that are the same thing, and that the guide treats alike. */
const ALIKE: readonly (readonly string[])[] = [
  ['CAUSE.age', 'GROUP.over_seventy'],
  ['CAUSE.dehydration', 'NEIGHBOR.dehydration'],
  ['CAUSE.heat', 'REMEDY.heat_pad'],
  ['CAUSE.pregnancy', 'GROUP.pregnancy'],
  ['CAUSE.statins', 'GROUP.statins', 'MEDICINE.statin'],
  ['CAUSE.diuretics', 'GROUP.diuretics', 'MEDICINE.diuretic'],
  ['CAUSE.inhalers', 'MEDICINE.inhaler'],
  ['CAUSE.alcohol', 'REMEDY.alcohol'],
  ['CAUSE.diabetes', 'GROUP.diabetes'],
  ['CAUSE.kidney_disease', 'GROUP.kidney_disease'],
  ['CAUSE.thyroid', 'NEIGHBOR.thyroid'],
  ['CAUSE.nerve_damage', 'NEIGHBOR.sciatica'],
  ['CAUSE.minerals', 'NEIGHBOR.electrolytes'],
  ['GROUP.ace_arb', 'MEDICINE.ace_arb', 'MEDICINE.blood_pressure_tablet'],
  ['FOOD.banana', 'REMEDY.bananas'],
  ['FOOD.coconut_water', 'REMEDY.coconut_water'],
  ['FOOD.coffee', 'FOOD.cola', 'FOOD.tea', 'REMEDY.caffeine_coffee'],
  ['FOOD.dill_pickle', 'REMEDY.pickle_juice'],
  ['FOOD.mustard', 'REMEDY.mustard'],
  ['FOOD.rehydration_drink', 'FOOD.sports_drink', 'REMEDY.electrolyte_drinks'],
  ['FOOD.table_salt', 'NUTRIENT.sodium', 'REMEDY.salt_water'],
  ['FOOD.tonic_water', 'REMEDY.tonic_water'],
  ['HABIT.blood_test', 'TEST.blood_test'],
  ['MEDICINE.calcium_blocker', 'REMEDY.muscle_relaxants'],
  ['MEDICINE.gabapentin', 'REMEDY.gabapentin'],
  ['MEDICINE.iron_tablet', 'NEIGHBOR.iron_deficiency', 'REMEDY.iron'],
  ['NEIGHBOR.zinc', 'REMEDY.zinc'],
  ['NEIGHBOR.vitamin_e', 'REMEDY.vitamin_e'],
];

/** Any medicine may be asked about as a cause, and a group may be named by its medicine. */
const MEDICINE = /^(CAUSE\.other_medicines|GROUP\.ace_arb|MEDICINE\..*)$/;

const alike = (one: string, other: string): boolean =>
  ALIKE.some((things) => things.includes(one) && things.includes(other)) ||
  (MEDICINE.test(one) && MEDICINE.test(other));

/** A word in two types is the same thing in both: which of them a device takes it for must not matter. */
export function shared(model: Model): readonly Finding[] {
  const first = new Map<string, string[]>();
  return valuesOf(model).flatMap(({ where, text, type }) => {
    const others = first.get(text) ?? [];
    first.set(text, [...others, where]);
    return others
      .filter((other) => !other.startsWith(`${type.name}.`) && !alike(where, other))
      .map((other) => ({
        where,
        expected: 'a word of one type, or the same thing in both',
        found: `"${text}" in ${other}`,
      }));
  });
}
