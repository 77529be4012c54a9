import { AMOUNT_UNITS, type Dose, inUnitOf } from '../content/amounts';
import { nutrients } from '../content/facts';
import { isMeasured, type NutrientId } from '../content/ids';
import type { Amount } from './acts';
import { amountIn } from './measures';
import type { Span } from './phrases';

/** So many times the limit of a day is a warning, whatever is asked about it. */
const FAR_OVER = 5;

const isDose = ({ unit }: Amount): boolean => AMOUNT_UNITS.some((one) => one === unit);

/** "I took four hundred milligrams of magnesium, is that too much": an amount beside its limit, and no overdose. */
export function isOrdinary(tokens: readonly string[], names: readonly Span<unknown>[], nutrient: NutrientId): boolean {
  const amount = amountIn(tokens, names);
  if (!amount || !isDose(amount) || !isMeasured(nutrient) || nutrients[nutrient].neverJudged) return false;
  if (MORE.test(tokens.join(' '))) return false;
  const taken = inUnitOf(nutrient, amount as Dose);
  const limits = Object.values(nutrients[nutrient].limit).flatMap((limit) => limit?.amount ?? []);
  return taken !== undefined && taken <= FAR_OVER * Math.max(0, ...limits);
}
/** What says that there was more of it, or that it was a small one who had it. */
const MORE =
  /\b(bottle|pack|packet|box|tub|jar|handfuls?|all of|all my|toddler|baby|infant|child|kids?|son|daughter|year old|(pills|tablets|capsules|gummies))\b/;

/** A dose too many, and no more: whom to call is said, and an ambulance only for a sign. */
export const isFew = (tokens: readonly string[]): boolean => FEW.test(tokens.join(' '));
const FEW =
  /(?<!ty )\b(one|two|three|four|a|an|another|extra|double|second)\b (?!hundred|thousand|dozen|whole|bottle|pack|box|lot|bunch|few|load)([a-z]+ ){0,2}(pills?|tablets?|capsules?|gummy|gummies|doses?)\b/;
