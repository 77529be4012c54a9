import { nutrients } from './facts';
import type { MeasuredNutrient } from './ids';

export const AMOUNT_UNITS = ['mg', 'mcg', 'g', 'iu'] as const;

/** An amount that somebody takes or asks about. */
export interface Dose {
  readonly value: number;
  readonly unit: (typeof AMOUNT_UNITS)[number];
}

const IN_MG = { mg: 1, g: 1000, mcg: 0.001 } as const;
/** One microgram of vitamin D is 40 international units. */
const UNITS_PER_MICROGRAM = 40;
/** The amount in the nutrient's own unit; undefined where the two cannot be compared. */
export function inUnitOf(nutrient: MeasuredNutrient, { value, unit }: Dose): number | undefined {
  const own = nutrients[nutrient].unit;
  if (unit === 'iu') return nutrient === 'vitamin_d' ? value / UNITS_PER_MICROGRAM : undefined;
  return (value * IN_MG[unit]) / IN_MG[own];
}
