import type {
  CircumstanceId,
  FoodId,
  GroupId,
  MeasuredNutrient,
  NeighborId,
  NutrientId,
  RemedyId,
  ServingId,
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
  /** Groups for whom its figure does not hold: their own words stand in its place. */
  readonly noFigureFor?: readonly GroupId[];
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
  readonly amounts: Readonly<Record<MeasuredNutrient, number | null>>;
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

export type CircumstanceKind = 'age' | 'sex' | 'pregnancy' | 'condition' | 'medicine' | 'diet';

// Each file is read when something first looks into it; `npm run content` has checked it against its schema.
export const foods = lazily<Readonly<Record<FoodId, FoodFacts>>>('facts/foods');
export const nutrients =
  lazily<Readonly<Record<MeasuredNutrient, NutrientFacts> & Record<NutrientId, NutrientPolicy>>>('facts/nutrients');
export const locales = lazily<Readonly<Record<string, LocaleFacts & PhoneSources>>>('facts/locales');
export const sources = lazily<Readonly<Record<SourceId, Source>>>('facts/sources');
export const neighbors = lazily<Readonly<Record<NeighborId, { readonly back: ContentQuestion }>>>('facts/neighbors');
export const circumstances =
  lazily<Readonly<Record<CircumstanceId, { readonly kind: CircumstanceKind }>>>('facts/circumstances');

export const isFood = (id: unknown): id is FoodId => typeof id === 'string' && Object.hasOwn(foods, id);
