import { AMOUNT_UNITS, type Dose, inUnitOf } from '../content/amounts';
import { nutrients } from '../content/facts';
import { isMeasured, type NutrientId } from '../content/ids';
import type { AnswerContext } from './context';
import type { Field } from './fields';
import { limitsOf, unitsOf } from './figures';
import { nameOf } from './nutrient-text';
import { fill } from './text';
import type { Sentence } from './types';

const DOSE_AT_MOST = 1_000_000;

/** An amount from the session: a number and its unit. */
export const dose: Field<Dose> = {
  check: (value) => {
    if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false;
    const { value: amount, unit } = value as Partial<Dose>;
    return (
      typeof amount === 'number' && amount > 0 && amount <= DOSE_AT_MOST && AMOUNT_UNITS.some((each) => each === unit)
    );
  },
};

/** Over the limit, under it, in other units, and one that is never judged. */
export const doseExamples = () =>
  [
    { nutrient: 'magnesium', dose: { value: 400, unit: 'mg' } },
    { nutrient: 'magnesium', dose: { value: 0.2, unit: 'g' } },
    { nutrient: 'vitamin_d', dose: { value: 5000, unit: 'iu' } },
    { nutrient: 'potassium', dose: { value: 99, unit: 'mg' } },
  ] as const;

interface Asked {
  readonly dose?: Dose;
}

/** The amount that was said, beside the upper limit. */
export function doseSaid({ dose: said }: Asked, nutrient: NutrientId, context: AnswerContext): readonly Sentence[] {
  if (said === undefined || !isMeasured(nutrient) || nutrients[nutrient].neverJudged) return [];
  const limit = nutrients[nutrient].limit[context.facts.table];
  const amount = inUnitOf(nutrient, said);
  if (limit === null || amount === undefined) return [];
  const { doseOver, doseUnder } = context.words.patterns;
  const values = {
    ...limitsOf(nutrient, context),
    dose: `${context.words.figure(amount)} ${unitsOf(nutrient, context, amount)}`,
    nutrient: nameOf(nutrient, context),
  };
  return [{ text: fill(amount > limit.amount ? doseOver : doseUnder, context, values), from: limit.from }];
}
