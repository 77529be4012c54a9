import type { Table } from '../../lambda/content/ids';
import type { Line, Lines, Prompt } from '../../lambda/content/shape';

/** Words or any part of them: the rules walk what they are given. */
export type Part = unknown;

export interface Placed<T> {
  /** Path from the root of the words: "nutrients.magnesium.about.0.1". */
  readonly where: string;
  readonly it: T;
  /** The only intake table that it is spoken with. */
  readonly only?: Table;
}

function isObject(part: Part): part is Readonly<Record<string, Part>> {
  return typeof part === 'object' && part !== null;
}

function isLine(part: Part): part is Line {
  return isObject(part) && typeof (part as Partial<Line>).say === 'string';
}

function isLines(part: Part): part is Lines {
  return Array.isArray(part) && part.length > 0 && part.every(isLine);
}

function isPrompt(part: Part): part is Prompt {
  if (!isObject(part)) return false;
  const { ask, reprompt } = part as Partial<Prompt>;
  return typeof ask === 'string' && typeof reprompt === 'string';
}

function find<T>(part: Part, wanted: (part: Part) => part is T, where: string): readonly Placed<T>[] {
  if (wanted(part)) return [{ where, it: part }];
  if (!isObject(part)) return [];
  return Object.entries(part).flatMap(([key, inner]) => find(inner, wanted, where ? `${where}.${key}` : key));
}

/** Every sentence with its sources. */
export function linesOf(part: Part, where = ''): readonly Placed<Line>[] {
  return find(part, isLine, where);
}

/** Every run of sentences that is spoken in one go: a page, a warning, a note. */
export function pagesOf(part: Part, where = ''): readonly Placed<Lines>[] {
  return find(part, isLines, where);
}

export function promptsOf(part: Part, where = ''): readonly Placed<Prompt>[] {
  return find(part, isPrompt, where);
}

/** Every piece of text a person can hear or read, ids left out. */
export function textsOf(part: Part, where = ''): readonly Placed<string>[] {
  if (typeof part === 'string') return [{ where, it: part }];
  if (isLine(part)) return [{ where, it: part.say, ...(part.only && { only: part.only }) }];
  if (!isObject(part)) return [];
  return Object.entries(part).flatMap(([key, inner]) => textsOf(inner, where ? `${where}.${key}` : key));
}
