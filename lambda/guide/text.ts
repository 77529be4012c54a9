import { format, type Message } from '../content/message';
import type { Lines, ListWords, Pages } from '../content/shape';
import type { AnswerContext } from './context';
import type { Sentence } from './types';

export type Fill = Readonly<Record<string, string | number>>;

/** A message of the words, filled in. */
export function fill(message: Message, context: AnswerContext, values: Fill = {}): string {
  // Most sentences have nothing to fill in.
  if (typeof message === 'string' && !message.includes('{')) return message;
  return format(message, { ...context.phones, ...values }, context.words.numbers.language);
}

/** A name as the language writes it in a heading or a list of its own. */
export function heading(name: Message, context: AnswerContext): string {
  return fill(context.words.labels.heading, context, { name: fill(name, context) });
}

/** A figure with its unit; a screen may show more places than are spoken. */
export function measure(amount: number, unit: string, context: AnswerContext, places?: number): string {
  return fill(context.words.labels.measure, context, { amount: context.words.figure(amount, places), unit });
}

/** The lines that are true where the locale's intake table is spoken from. */
export function sentences(lines: Lines, context: AnswerContext, values: Fill = {}): readonly Sentence[] {
  return lines
    .filter((line) => line.only === undefined || line.only === context.facts.table)
    .map(({ say, from, caution }) => ({ text: fill(say, context, values), from, ...(caution && { cares: caution }) }));
}

/** General talk: no source, because it says nothing medical. */
export function talk(template: Message, context: AnswerContext, values: Fill = {}): Sentence {
  return { text: fill(template, context, values), from: [] };
}

/** Pages that have something to say in this locale. */
export function pagesOf(pages: Pages, context: AnswerContext, values: Fill = {}): readonly (readonly Sentence[])[] {
  return pages.map((lines) => sentences(lines, context, values)).filter((page) => page.length > 0);
}

/** "magnesium", "magnesium or calcium", "magnesium, calcium or sodium". */
export function listed(items: readonly string[], { next, last }: ListWords, context: AnswerContext): string {
  const [first = '', ...others] = items;
  return others.reduce(
    (list, item, at) => fill(at === others.length - 1 ? last : next, context, { list, item }),
    first,
  );
}
