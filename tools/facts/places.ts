import type { Table } from '../../lambda/content/ids';
import type { Message } from '../../lambda/content/message';
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

/** Every way in which a message can be said: its choices one after another, with what stands around each. */
function variantsOf(message: Message): readonly string[] {
  if (typeof message === 'string') return [message];
  return message.reduce<readonly string[]>(
    (before, part) => {
      const ways = typeof part === 'string' ? [part] : Object.values(part[2]).flatMap(variantsOf);
      return before.flatMap((start) => ways.map((way) => `${start}${way}`));
    },
    [''],
  );
}

const CHOICES: readonly unknown[] = ['plural', 'ordinal', 'select'];

/** Lists of sentences hold no choice, compiled messages that are no plain text hold at least one. */
function isMessage(part: Part): part is Exclude<Message, string> {
  return Array.isArray(part) && part.some((each) => Array.isArray(each) && CHOICES.includes(each[1]));
}

/** Fields that name things or how a language counts, and are never spoken as they stand. */
const SILENT = new Set(['from', 'offer', 'by', 'numbers']);

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
  if (isMessage(part)) return variantsOf(part).map((it) => ({ where, it }));
  if (!isObject(part)) return [];
  return Object.entries(part)
    .filter(([key]) => !SILENT.has(key))
    .flatMap(([key, inner]) => textsOf(inner, where ? `${where}.${key}` : key));
}
