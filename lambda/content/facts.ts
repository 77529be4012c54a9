import foodData from './facts/foods.json';
import localeData from './facts/locales.json';
import nutrientData from './facts/nutrients.json';
import sourceData from './facts/sources.json';
import type { FoodId, MeasuredNutrient, ServingId, SourceId, Table } from './ids';

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
  readonly scope: 'supplements' | 'total';
  readonly from: readonly SourceId[];
}

export interface NutrientFacts {
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
  readonly amounts: Readonly<Record<MeasuredNutrient, number | null>>;
}

export interface LocaleFacts {
  readonly table: Table;
  readonly spelling: Table;
  /** Phone numbers as digits; null where none is confirmed. */
  readonly emergency: string | null;
  readonly poison: string | null;
  readonly advice: string | null;
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

// JSON widens every string; the schemas in this folder check the values.
export const foods = foodData as unknown as Readonly<Record<FoodId, FoodFacts>>;
export const nutrients = nutrientData as unknown as Readonly<Record<MeasuredNutrient, NutrientFacts>>;
export const locales = localeData as unknown as Readonly<Record<string, LocaleFacts>>;
export const sources = sourceData as unknown as Readonly<Record<SourceId, Source>>;

export const isFood = (id: unknown): id is FoodId => typeof id === 'string' && Object.hasOwn(foods, id);
