import { nutrients, type ResultFacts } from '../content/facts';
import type { EntryId, NutrientId } from '../content/ids';
import { isUnit } from './measures';
import { numbersIn, type Said } from './numbers';
import type { Span } from './phrases';
import type { Value } from './spans';

/** A figure of a blood test that was said, in the unit that the content knows it by. */
export interface Result extends Said {
  readonly nutrient: NutrientId;
  readonly entry: EntryId;
}

/** Between a nutrient and its figure: "my potassium level came back at three point one". */
const BETWEEN =
  /^(levels?|results?|reading|count|number|figure|value|tests?|blood|bloods|serum|was|is|are|be|came|come|coming|comes|back|at|of|to|in|only|just|about|around|says?|said|shows?|showing|showed|reads?|the|a|my|it|its|low|high|still|now|today|report|down|up|dropped|fell|went|has|been|being|tested|measured|deficient|as)$/;
const MOST_BETWEEN = 6;
/** Before a nutrient these make it something to take. */
const TAKEN = /^(take|takes|taking|took|need|needs|much|give|eat|eating|milligrams|units|of|on|with|buy|bought|get)$/;
/** After a number these make it something else than a result. */
const COUNTED =
  /^(a|per|or|times?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|year|percent|foods?|bananas?|pounds?|kilos?|old|am|pm|o|things?|kinds?|types?)$/;
/** Who speaks of a test speaks of a figure, with nothing between it and its name. */
const OF_A_TEST = /^(my|his|her|levels?|results?|tests?|bloods?|labs?|report|normal|serum|portal)$/;
const MOLES = /(mol|moles?)$/;
const OF_BLOOD = /^(liters?|litres?|deciliters?|decilitres?|milliliters?|millilitres?)$/;

/** "One twenty eight" and "one ninety" are said for a hundred and so many. */
function hundreds(numbers: readonly Said[]): Said[] {
  return numbers.flatMap((number, at): Said[] => {
    const next = numbers[at + 1];
    const before = numbers[at - 1];
    const pairs = (one: Said, two: Said | undefined): two is Said =>
      two !== undefined && one.end === two.start && one.value >= 1 && one.value < 10 && two.value >= 10;
    if (before && pairs(before, number)) return [];
    return pairs(number, next) ? [{ ...number, value: number.value * 100 + next.value, end: next.end }] : [number];
  });
}

/** Counted by weight, time or number, it is no result; by weight in so much blood, it is. */
function isCounted(tokens: readonly string[], end: number): boolean {
  const next = String(tokens[end]);
  const ofBlood = /^(per|a)$/.test(String(tokens[end + 1])) && OF_BLOOD.test(String(tokens[end + 2]));
  return COUNTED.test(next) || (isUnit(tokens, end) && !ofBlood);
}

/** The figure in the unit of the content; undefined where it cannot be a result. */
function figureOf(value: number, inMoles: boolean, { possible: [least, most], perMole = 1 }: ResultFacts) {
  const isPossible = (figure: number): boolean => figure >= least && figure <= most;
  const readings = inMoles ? [value * perMole] : [value, value * perMole];
  return readings.find(isPossible);
}

/** Nothing is judged: the lab's own range counts, and what is plainly unsafe needs a doctor today. */
function entryOf(value: number, { ordinary: [low, high], unsafe }: ResultFacts): EntryId {
  if (unsafe && value < unsafe[0]) return 'lab_figure_far_under';
  if (unsafe && value >= unsafe[1]) return 'lab_figure_far_over';
  if (value < low) return 'lab_figure_under';
  return value > high ? 'lab_figure_over' : 'lab_normal_range';
}

function isBetween(tokens: readonly string[], number: Said, name: Span<unknown>): boolean {
  const between = tokens.slice(name.end, number.start);
  if (number.start < name.end || between.length > MOST_BETWEEN || !between.every((word) => BETWEEN.test(word)))
    return false;
  // "Vitamin d at seventy" is an age, "vitamin b twelve five hundred" may be a tablet.
  const bare = between.every((word) => word === 'at');
  return !bare || !Number.isInteger(number.value) || tokens.some((word) => OF_A_TEST.test(word));
}

/** What a blood test said of a nutrient, as it is read out: "my potassium is three point one". */
export function resultIn(tokens: readonly string[], values: readonly Span<Value>[]): Result | undefined {
  const numbers = hundreds(numbersIn(tokens)).filter(
    ({ start, end }) => !values.some((value) => start < value.end && value.start < end) && !isCounted(tokens, end),
  );
  for (const name of values) {
    const nutrient = name.of.find(({ type }) => type === 'NUTRIENT')?.id as NutrientId | undefined;
    const facts = nutrient && nutrients[nutrient].result;
    if (!facts || TAKEN.test(String(tokens[name.start - 1]))) continue;
    for (const number of numbers.filter((each) => isBetween(tokens, each, name))) {
      const value = figureOf(number.value, MOLES.test(String(tokens[number.end])), facts);
      if (value !== undefined) return { ...number, value, nutrient, entry: entryOf(value, facts) };
    }
  }
  return undefined;
}
