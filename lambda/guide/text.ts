import type { Lines, Pages } from '../content/shape';
import type { AnswerContext } from './context';
import type { Sentence } from './types';

export type Fill = Readonly<Record<string, string>>;

/** Fills `{name}` and picks `[us|uk]` for the locale. */
export function phrase(template: string, context: AnswerContext, values: Fill = {}): string {
  const all: Fill = { ...context.phones, ...values };
  // Values can hold a spelling choice of their own ("[yogurt|yoghurt]"), so they go in first.
  return template
    .replace(/\{(\w+)\}/g, (whole, name: string) => all[name] ?? whole)
    .replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, us: string, uk: string) => (context.facts.spelling === 'us' ? us : uk));
}

/** The same as a sentence: with a capital at its start. */
export function fill(template: string, context: AnswerContext, values: Fill = {}): string {
  const text = phrase(template, context, values);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The lines that are true where the locale's intake table is spoken from. */
export function sentences(lines: Lines, context: AnswerContext, values: Fill = {}): readonly Sentence[] {
  return lines
    .filter((line) => line.only === undefined || line.only === context.facts.table)
    .map(({ say, from, caution }) => {
      const sentence = { text: fill(say, context, values), from };
      return caution ? { ...sentence, caution } : sentence;
    });
}

/** General talk: no source, because it says nothing medical. */
export function talk(template: string, context: AnswerContext, values: Fill = {}): Sentence {
  return { text: fill(template, context, values), from: [] };
}

/** Pages that have something to say in this locale. */
export function pagesOf(pages: Pages, context: AnswerContext, values: Fill = {}): readonly (readonly Sentence[])[] {
  return pages.map((lines) => sentences(lines, context, values)).filter((page) => page.length > 0);
}

/** "magnesium", "magnesium or calcium", "magnesium, calcium or sodium". */
export function listed(items: readonly string[], joiner: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joiner} ${last}`;
}
