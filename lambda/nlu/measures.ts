import type { CircumstanceId } from '../content/ids';
import type { Amount, UnitId } from './acts';
import { numbersIn, type Said } from './numbers';
import type { Span } from './phrases';

const UNIT_WORDS: Readonly<Record<UnitId, string>> = {
  mg: 'milligram milligrams mg m_g milligramme milligrammes mils',
  mcg: 'microgram micrograms mcg mc_g mike micrograms',
  g: 'gram grams g',
  iu: 'unit units i_u international iu',
  tablet: 'tablet tablets pill pills capsule capsules gummy gummies',
  cup: 'cup cups mug mugs',
  glass: 'glass glasses bottle bottles can cans',
  ml: 'milliliter milliliters ml millilitres liter liters litre litres',
  spoon: 'teaspoon teaspoons tablespoon tablespoons spoon spoonful spoonfuls',
};
const UNITS = new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) =>
    words.split(' ').map((word) => [word.replace('_', ' '), unit as UnitId]),
  ),
);
/** In minutes. */
const TIMES = new Map<string, number>([
  ['second', 1 / 60],
  ['seconds', 1 / 60],
  ['minute', 1],
  ['minutes', 1],
  ['hour', 60],
  ['hours', 60],
  ['day', 1440],
  ['days', 1440],
  ['night', 1440],
  ['nights', 1440],
  ['week', 10080],
  ['weeks', 10080],
  ['month', 43200],
  ['months', 43200],
  ['year', 525600],
  ['years', 525600],
]);

const after = (tokens: readonly string[], at: number): readonly string[] => [
  `${tokens[at]} ${tokens[at + 1]}`,
  String(tokens[at]),
];

const unitAt = (tokens: readonly string[], at: number): UnitId | undefined =>
  after(tokens, at).flatMap((word) => UNITS.get(word) ?? [])[0];

export const isUnit = (tokens: readonly string[], at: number): boolean => unitAt(tokens, at) !== undefined;

/** How much: the number of a name, as in "vitamin b twelve", counts nothing. */
export function amountIn(tokens: readonly string[], names: readonly Span<unknown>[] = []): Amount | undefined {
  const isName = (end: number): boolean => names.some((name) => name.start < end && end <= name.end);
  for (const { value, end } of numbersIn(tokens).filter((number) => !isName(number.end))) {
    const unit = unitAt(tokens, end);
    if (unit) return { value, unit };
  }
  return undefined;
}

/** How long, in minutes: "for ten minutes", "three weeks", "an hour". */
export function durationIn(tokens: readonly string[]): number | undefined {
  for (const { value, end } of numbersIn(tokens)) {
    const time = TIMES.get(String(tokens[end]));
    if (time !== undefined && tokens[end + 1] !== 'old') return value * time;
  }
  const at = tokens.findIndex((word, place) => (word === 'an' || word === 'a') && TIMES.has(String(tokens[place + 1])));
  return at < 0 ? undefined : TIMES.get(tokens[at + 1] as string);
}

export interface Age {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

const OF_AGE = new Set([
  'am',
  'is',
  'turned',
  'turning',
  'aged',
  'age',
  'nearly',
  'almost',
  'at',
  'just',
  'only',
  'was',
  'are',
  'be',
]);
/** These only before a number that is no small one: "i'm about seventy". */
const NEAR_AGE = /^(about|around|like|over|past|nearing|approaching|hit|reached|pushing|now|an?)$/;
/** After a bare number these make it something else than an age. */
const NO_AGE =
  /^(kidneys?|legs?|calf|calves|foot|feet|arms?|hips?|knees?|percent|point|inch|inches|pounds|kilos|kilograms|stone|times|of|months?|weeks?|days?|hours?|minutes?|seconds?|nights?|to|out|thousand|hundred|per|o|stones|lbs?|bananas?|glasses|cups|minutes|am|pm|cramps?|miles?|grams?|different|more|kids|children|tablets?|pills?)$/;

/** From this age on a number beside a person is the age; a smaller one counts something. */
const GROWN = 13;
const WHO = /^(male|female|man|woman|guy|lady|gentleman|mum|mom|here)$/;
const PERSON =
  /^(mother|mom|mum|father|dad|son|daughter|wife|husband|boy|girl|grandson|granddaughter|grandmother|grandfather|kid|child|toddler|baby|gran|grandma|grandpa|granny|niece|nephew|brother|sister|nan|nana|grandad|friend|aunt|uncle|patient|partner|neighbou?r|boyfriend|girlfriend|cousin|male|female|man|woman|guy|lady|teenager|athlete|runner|youngest|oldest|eldest|grandkid|grandchild|stepson|stepdaughter|stepdad|stepmom|granddad|one|hubby|fella|bloke|spouse|roommate|lad|lass)$/;

/** "My baby is eight months": an age, if it is no pregnancy and no time ago. */
function childsAge(tokens: readonly string[], { value, start, end }: Said): Age | null {
  const small = tokens.slice(Math.max(0, start - 4), start).some((word) => CHILD.test(word));
  if (!small || /^(ago|pregnant|along|gone|later|now|in|with|before)$/.test(String(tokens[end + 1]))) return null;
  return { years: String(tokens[end]).startsWith('month') ? value / 12 : 0, start, end: end + 1 };
}
const CHILD = /^(baby|son|daughter|boy|girl|infant|newborn|grandson|granddaughter|kid|child|one|nephew|niece|toddler)$/;

function ageOf(tokens: readonly string[], { value, start, end }: Said): Age | null {
  const next = String(tokens[end]);
  const second = tokens[end + 1];
  // "When I was four" is no age of today.
  if (
    value > 115 ||
    /\b(when|since|until|till) (i|he|she|we|they) (was|were)( only| just| about| maybe)?$/.test(
      tokens.slice(0, start).join(' '),
    )
  )
    return null;
  if (/^years?$/.test(next) && (second === 'old' || second === 'olds' || second === 'of'))
    return { years: value, start, end: end + 2 };
  if (/^months?$/.test(next) && second === 'old') return { years: value / 12, start, end: end + 2 };
  if (/^weeks?$/.test(next) && second === 'old') return { years: 0, start, end: end + 2 };
  if (next === 'yo' || (next === 'y' && second === 'o')) return { years: value, start, end: end + 1 };
  if (isUnit(tokens, end)) return null;
  if (next === 'in' && second === 'the') return null;
  if (/^(months?|weeks?)$/.test(next)) return childsAge(tokens, { value, start, end });
  return isAge(tokens, { value, start, end }) ? { years: value, start, end } : null;
}

/** A number without "years old" that is somebody's age all the same. */
function isAge(tokens: readonly string[], { value, start, end }: Said): boolean {
  const next = String(tokens[end]);
  const before = String(tokens[start - 1]);
  if (/^aged?$/.test(before)) return true;
  if (value >= GROWN) {
    // "Seventy nine and still running", "at sixty three i get cramps": nobody else is spoken of.
    const first = start === 0 || (start === 1 && /^(at|well|um)$/.test(before));
    if (first && /^(and|i|my|with|he|she|but)$/.test(next)) return true;
    if (WHO.test(next) || (before === 'of' && WHO.test(String(tokens[start - 2])))) return true;
    if (PERSON.test(before) && !NO_AGE.test(next)) return true;
  }
  const leads = OF_AGE.has(before) || (value >= GROWN && NEAR_AGE.test(before));
  if (!leads || NO_AGE.test(next) || value < 1) return false;
  const subject = tokens.slice(Math.max(0, start - 4), start);
  return subject.some((word) => PERSON.test(word) || /^(i|he|she|turned|turning|who)$/.test(word));
}

/** Ages that were said; `asked`: a bare number is the answer to "how old?". */
export function agesIn(tokens: readonly string[], asked = false): Age[] {
  const numbers = numbersIn(tokens);
  const ages = numbers.flatMap((number) => ageOf(tokens, number) ?? []);
  if (ages.length > 0 || !asked || numbers.length === 0) return ages;
  const { value, start, end } = numbers[0] as Said;
  const months = /^months?$/.test(String(tokens[end]));
  return value <= 115 ? [{ years: months ? value / 12 : value, start, end }] : [];
}

/** The row of the intake table that an age belongs to. */
export function bandOf(years: number): CircumstanceId {
  if (years < 1) return 'infant';
  if (years < 4) return 'child_1_3';
  if (years < 9) return 'child_4_8';
  if (years < 14) return 'child_9_13';
  if (years < 19) return 'teen_14_18';
  if (years < 51) return 'adult_19_50';
  return years <= 70 ? 'adult_51_70' : 'over_70';
}
