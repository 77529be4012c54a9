import type {
  CircumstanceId,
  EntryId,
  FoodId,
  GroupId,
  MeasuredNutrient,
  MedicineId,
  NeighborId,
  NutrientId,
  RemedyId,
  ServingId,
  SignId,
  SourceId,
  Table,
} from './ids';
import { lazily } from './read';
import type { ContentQuestion } from './shape';

/** Lowest and highest figure over the adult ages. */
export type Span = readonly [low: number, high: number];

/** What adults need a day, in the nutrient's unit; null for a group without a checked figure. */
export interface Daily {
  readonly kind: 'recommended' | 'adequate' | 'maximum';
  readonly from: readonly SourceId[];
  readonly women: Span;
  readonly men: Span;
  readonly pregnancy: Span | null;
  readonly breastfeeding: Span | null;
  readonly women_over_seventy: Span | null;
  readonly men_over_seventy: Span | null;
  /** From the smallest children to the early teens. */
  readonly children: Span | null;
}

/** Upper limit a day, in the nutrient's unit. */
export interface Limit {
  readonly amount: number;
  /** Where it is lower with age. */
  readonly overFifty?: number;
  readonly scope: 'supplements' | 'total';
  readonly from: readonly SourceId[];
}

/** What every nutrient has, with amounts or without. */
export interface NutrientPolicy {
  /** What stands in a tile: a chemist's or a vitamin's letter, the same in every language. */
  readonly symbol: string;
  /** Too much can stop the heart before there are signs: the emergency number at once, not the poison line first. */
  readonly callAtOnce?: true;
  /** Too much of it is dangerous, and how much is too much is personal: no amount is compared with a limit. */
  readonly neverJudged?: true;
  /** Groups for whom its figure does not hold: their own words stand in its place. */
  readonly noFigureFor?: readonly GroupId[];
  readonly result?: ResultFacts;
}

/** How a figure of a blood test is told apart: never a verdict, since every lab has its own range. */
export interface ResultFacts {
  /** A figure outside is no result of it. */
  readonly possible: Span;
  /** What most labs print. */
  readonly ordinary: Span;
  /** Below the first, and from the second on, a doctor hears of it today. */
  readonly unsafe?: Span;
  /** One unit of moles in the unit of these figures, where labs print both. */
  readonly perMole?: number;
  readonly from: readonly SourceId[];
}

export interface NutrientFacts extends NutrientPolicy {
  readonly unit: 'mg' | 'mcg';
  readonly daily: Readonly<Record<Table, Daily>>;
  readonly limit: Readonly<Record<Table, Limit | null>>;
  /** Everyday foods first; a table without a list of its own uses the US one. */
  readonly foods: { readonly us: readonly FoodId[]; readonly uk?: readonly FoodId[] };
}

/** Amounts in one serving, USDA SR27: mg, vitamin D in mcg; null where USDA gives no figure. */
export interface FoodFacts {
  readonly serving: ServingId;
  readonly grams: number;
  readonly usda: string;
  /** People take it as this remedy: what is known of that comes first. */
  readonly remedy?: RemedyId;
  /** Added by makers in the US, so that the figure holds only there. */
  readonly addedInUs?: readonly MeasuredNutrient[];
  readonly amounts: Readonly<Record<MeasuredNutrient, number | null> & Record<'potassium' | 'sodium', number>>;
}

export interface LocaleFacts {
  readonly table: Table;
  /** Its intake table is its own; elsewhere it is said whose guidance it is. */
  readonly ownGuidance: boolean;
  /** The language, and the region of it, that is spoken: "en", "en-GB". */
  readonly words: string;
  /** Phone numbers as digits; null where none is confirmed. */
  readonly emergency: string | null;
  readonly poison: string | null;
  readonly advice: string | null;
}

/** Where the numbers are known from: for clinicians and tests. */
export interface PhoneSources {
  readonly emergencyFrom: readonly SourceId[];
  readonly poisonFrom: readonly SourceId[];
  readonly adviceFrom: readonly SourceId[];
}

export type Status = 'SEEN' | 'COPY' | 'SECONDARY' | 'COMPUTED' | 'UNVERIFIED';

/** Where a fact comes from and how that is known. */
export interface Source {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly status: Status;
  /** When a clinician has reviewed what rests on it; null until then. */
  readonly reviewed: string | null;
}

export interface CircumstanceFacts {
  readonly kind: 'age' | 'sex' | 'pregnancy' | 'condition' | 'medicine' | 'diet';
  /** The population whose pages are about it. */
  readonly group?: GroupId;
  /** The opening that it shares with others. */
  readonly opening?: string;
  /** Of several the one that changes the advice most, which is spoken of: the lowest first. */
  readonly telling?: number;
  /** It keeps potassium in the body. */
  readonly keepsPotassium?: true;
  /** Even a few pills too many may be grave. */
  readonly noDoseMore?: true;
}

/** What a row of facts/heed is about: any of the values of every field that is given. */
export interface HeedSubject {
  readonly topic?: readonly string[];
  readonly nutrient?: readonly string[];
  readonly remedy?: readonly string[];
  readonly habit?: readonly string[];
  readonly medicine?: readonly string[];
  readonly entry?: readonly string[];
  readonly step?: readonly string[];
  /** What a missing value is asked for. */
  readonly for?: readonly string[];
  readonly tag?: readonly string[];
}

interface AnyRow {
  readonly id: string;
  readonly who: readonly CircumstanceId[];
  readonly at?: 'last';
  /** Said once a session. */
  readonly once?: true;
  readonly on?: readonly HeedSubject[];
  readonly row?: string;
}

/** Foods with these tags are left out. */
export interface WithoutRow extends AnyRow {
  readonly effect: 'without';
  readonly tags: readonly string[];
}

/** Other words, a caution beside the answer, or a figure of its own. */
interface WordsRow<Effect> extends AnyRow {
  readonly effect: Effect;
}

/** What changes for whom: a row of facts/heed. */
export type HeedRow = WithoutRow | WordsRow<'instead'> | WordsRow<'careful'> | WordsRow<'amount'>;

/** What the conversation has to know of an entry. */
export interface EntryFacts {
  /** It holds for these only. */
  readonly medicines?: readonly MedicineId[];
  /** What it tells to do with the leg. */
  readonly does?: SignFacts['forbids'];
  /** What a sign that stands says in its place. */
  readonly urgency?: 'need' | 'wait';
  /** About people like that: what was said of somebody goes first. */
  readonly ofWhom?: true;
  /** Of a child's pain in both legs. */
  readonly bothLegs?: true;
}

export interface SignFacts {
  readonly tier: 'emergency' | 'today' | 'soon';
  /** Which of several is answered: 1 first. */
  readonly rank: number;
  readonly forbids: readonly ('stretch' | 'rub')[];
}

/** One figure, or the lowest and highest of a band. */
export type Intake = number | Span;
type BySex = Intake | { readonly female: Intake; readonly male: Intake };
export const AGE_BANDS = [
  'child_1_3',
  'child_4_8',
  'child_9_13',
  'teen_14_18',
  'adult_19_50',
  'adult_51_70',
  'over_70',
] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
interface ByAge {
  readonly teen_14_18?: Intake;
  readonly adult?: Intake;
}

/** What a person needs a day by age, sex, pregnancy and breastfeeding, in the nutrient's unit. */
export type Intakes = { readonly [B in AgeBand]?: BySex } & {
  readonly from: readonly SourceId[];
  readonly pregnancy?: ByAge;
  readonly breastfeeding?: ByAge;
};

/** Who listens to somebody who wants to die, and how to reach them. */
export interface CrisisLine {
  readonly number: string | null;
  readonly phrase: string;
  readonly from: readonly SourceId[];
}

// Each file is read when something first looks into it; `npm run content` has checked it against its schema.
export const foods = lazily<Readonly<Record<FoodId, FoodFacts>>>('facts/foods');
export const nutrients =
  lazily<Readonly<Record<MeasuredNutrient, NutrientFacts> & Record<NutrientId, NutrientPolicy>>>('facts/nutrients');
export const locales = lazily<Readonly<Record<string, LocaleFacts & PhoneSources>>>('facts/locales');
export const sources = lazily<Readonly<Record<SourceId, Source>>>('facts/sources');
export const neighbors = lazily<Readonly<Record<NeighborId, { readonly back: ContentQuestion }>>>('facts/neighbors');
export const circumstances = lazily<Readonly<Record<CircumstanceId, CircumstanceFacts>>>('facts/circumstances');
export const heedRows = lazily<readonly HeedRow[]>('facts/heed');
export const signFacts = lazily<Readonly<Record<SignId, SignFacts>>>('facts/signs');
export const intakes =
  lazily<Readonly<Partial<Record<NutrientId, Readonly<Partial<Record<Table, Intakes>>>>>>>('facts/intakes');
export const crisisLines = lazily<Readonly<Record<string, CrisisLine>>>('facts/crisis-lines');
export const entryFacts = lazily<Readonly<Partial<Record<EntryId, EntryFacts>>>>('facts/entries');
const foodTags = lazily<Readonly<Record<string, readonly FoodId[]>>>('facts/food-tags');

export const isFood = (id: unknown): id is FoodId => typeof id === 'string' && Object.hasOwn(foods, id);

/** In milligrams a serving: from here on it matters to somebody who must not have much. */
const HIGH_POTASSIUM = 200;
const HIGH_SODIUM = 400;

function tagsIn(food: FoodId): readonly string[] {
  const listed = Object.entries(foodTags).flatMap(([tag, tagged]) => (tagged.includes(food) ? [tag] : []));
  const { potassium, sodium } = foods[food].amounts;
  if (potassium >= HIGH_POTASSIUM) listed.push('high_potassium');
  if (sodium >= HIGH_SODIUM) listed.push('high_sodium');
  return listed;
}

const tags = new Map<FoodId, readonly string[]>();

/** What a food holds that some people leave out; the amounts decide about potassium and sodium. */
export function tagsOf(food: FoodId): readonly string[] {
  const known = tags.get(food) ?? tagsIn(food);
  tags.set(food, known);
  return known;
}

/** The circumstances that a population stands for; none for children, whose age decides. */
export function circumstancesOf(group: GroupId): readonly CircumstanceId[] {
  if (group === 'children') return [];
  return (Object.keys(circumstances) as CircumstanceId[]).filter((id) => circumstances[id].group === group);
}
