import { isFood } from '../content/facts';
import { CAUSES, GROUPS, HABITS, MEDICINES, MUSCLES, NEIGHBORS, NUTRIENTS, REMEDIES, SIGNS } from '../content/ids';
import { ASKABLE, type Question, RELIEF_STEPS } from './types';

type Check = (value: unknown) => boolean;

const oneOf =
  (ids: readonly string[]): Check =>
  (value) =>
    ids.some((id) => id === value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const nutrient = oneOf(NUTRIENTS);
const group = oneOf(GROUPS);
const ofNutrient = { nutrient, also: optional(nutrient), group: optional(group) };
/** More than there are of anything. */
export const PAGES_AT_MOST = 50;
const page = optional(
  (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= PAGES_AT_MOST,
);

/** A Question inside a Question (its sources, help on it) holds none itself, so that nothing nests without end. */
const flat: Check = (value) => {
  if (typeof value !== 'object' || value === null || Object.hasOwn(value, 'of')) return false;
  return parseQuestion(value) !== undefined;
};

const OPTIONS_AT_MOST = 10;
/** What can be chosen between: ids, for whatever stands here is carried on. */
const options: Check = (value) =>
  Array.isArray(value) && value.length <= OPTIONS_AT_MOST && value.every((id) => nutrient(id) || isFood(id));

const FIELDS: Readonly<Record<Question['topic'], Readonly<Record<string, Check>>>> = {
  launch: {},
  overview: {},
  basics: {},
  night: {},
  fallback: {},
  anything_else: {},
  goodbye: {},
  about: ofNutrient,
  signs: ofNutrient,
  foods: ofNutrient,
  amount: ofNutrient,
  too_much: ofNutrient,
  risk: ofNutrient,
  supplements: { ...ofNutrient, nutrient: optional(nutrient), medicine: optional(oneOf(MEDICINES)) },
  evidence: { ...ofNutrient, nutrient: optional(nutrient) },
  sources: { of: flat },
  food_check: {
    food: isFood,
    nutrient: optional(nutrient),
  },
  relief: { muscle: oneOf(MUSCLES), step: oneOf(RELIEF_STEPS) },
  prevention: { habit: optional(oneOf(HABITS)) },
  remedy: { remedy: optional(oneOf(REMEDIES)) },
  causes: { cause: optional(oneOf(CAUSES)) },
  doctor: { test: optional((value) => typeof value === 'boolean'), nutrient: optional(nutrient) },
  warning: { sign: optional(oneOf(SIGNS)), nutrient: optional(nutrient) },
  neighbor: { neighbor: oneOf(NEIGHBORS) },
  group: { group },
  help: { of: optional(flat) },
  which: {
    slot: oneOf(ASKABLE),
    for: (value) => typeof value === 'string' && Object.hasOwn(FIELDS, value),
    because: oneOf(['missing', 'unknown', 'ambiguous']),
    options: optional(options),
  },
};

/** A Question from the outside (the session comes back through the device), or undefined where it is not one. */
export function parseQuestion(value: unknown): Question | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = value as Readonly<Record<string, unknown>>;
  const own = (name: string) => (Object.hasOwn(given, name) ? given[name] : undefined);
  const topic = own('topic');
  if (typeof topic !== 'string' || !Object.hasOwn(FIELDS, topic)) return undefined;
  const fields = { ...FIELDS[topic as Question['topic']], page };
  if (!Object.entries(fields).every(([name, check]) => check(own(name)))) return undefined;
  const kept = Object.keys(fields).filter((name) => own(name) !== undefined);
  return Object.fromEntries([['topic', topic], ...kept.map((name) => [name, given[name]])]) as unknown as Question;
}
