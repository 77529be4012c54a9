import { isFood } from '../content/facts';
import { type FoodId, GROUPS, NUTRIENTS } from '../content/ids';
import type { Question } from './types';

/** Stands in a field's type for a Question inside a Question, and for the name of any topic. */
interface AnyQuestion {
  readonly any: 'question';
}
interface AnyTopic {
  readonly any: 'topic';
}

/** What a check needs to know about all topics; handed in, because the topics themselves are made of fields. */
interface Known {
  readonly isQuestion: (value: unknown) => boolean;
  readonly isTopic: (name: unknown) => boolean;
}

/** One field of a Question: what may stand in it, for the compiler and for what comes back through the device. */
export interface Field<T> {
  readonly check: (value: unknown, known: Known) => boolean;
  /** Never set: it carries the type. */
  readonly type?: T;
}
interface OptionalField<T> extends Field<T> {
  readonly optional: true;
}
export type Fields = Readonly<Record<string, Field<unknown>>>;

type Value<T> = T extends AnyQuestion ? Question : T extends AnyTopic ? Question['topic'] : T;
/** Nested Questions and topic names are loose in an example: their types would refer to the topic they stand in. */
type Loose<T> = T extends AnyQuestion ? { readonly topic: string } : T extends AnyTopic ? string : T;
type OptionalIn<F extends Fields> = { [K in keyof F]: F[K] extends OptionalField<unknown> ? K : never }[keyof F];

/** What a Question with these fields holds. */
export type ValuesOf<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalIn<F>>]: F[K] extends Field<infer T> ? Value<T> : never;
} & { readonly [K in OptionalIn<F>]?: F[K] extends Field<infer T> ? Value<T> : never };

export type ExampleOf<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalIn<F>>]: F[K] extends Field<infer T> ? Loose<T> : never;
} & { readonly [K in OptionalIn<F>]?: F[K] extends Field<infer T> ? Loose<T> : never };

export const oneOf = <const T extends string>(ids: readonly T[]): Field<T> => ({
  check: (value) => ids.some((id) => id === value),
});

/** Asked for, not kept: the foods are read when the first one is named. */
export const food: Field<FoodId> = { check: isFood };
export const flag: Field<boolean> = { check: (value) => typeof value === 'boolean' };
export const topicName: Field<AnyTopic> = { check: (value, { isTopic }) => isTopic(value) };

/** Where a Question holds another one. */
const HOLDERS = ['of', 'first', 'second', 'resume'];

/** A Question inside a Question holds none itself, so that nothing nests without end. */
export const question: Field<AnyQuestion> = {
  check: (value, { isQuestion }) =>
    typeof value === 'object' &&
    value !== null &&
    HOLDERS.every((name) => !Object.hasOwn(value, name)) &&
    isQuestion(value),
};

/** A list rides in the session, so it is short. */
export const OPTIONS_AT_MOST = 10;
export const listOf = <T>({ check }: Field<T>): Field<readonly T[]> => ({
  check: (value, known) =>
    Array.isArray(value) && value.length <= OPTIONS_AT_MOST && value.every((each) => check(each, known)),
});

export const either = <A, B>(one: Field<A>, other: Field<B>): Field<A | B> => ({
  check: (value, known) => one.check(value, known) || other.check(value, known),
});

export const optional = <T>({ check }: Field<T>): OptionalField<T> => ({
  check: (value, known) => value === undefined || check(value, known),
  optional: true,
});

/** More than there are of anything. */
export const PAGES_AT_MOST = 50;
/** Every topic has it: 0 is the answer; each further page is what "more" brings. */
export const page: OptionalField<number> = optional({
  check: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= PAGES_AT_MOST,
});

export const nutrient = oneOf(NUTRIENTS);
export const group = oneOf(GROUPS);
/** Two nutrients said in one sentence are both answered, briefly. */
export const ofNutrient = { nutrient, also: optional(nutrient), group: optional(group) };
export const ofNutrientIfAny = { ...ofNutrient, nutrient: optional(nutrient) };
