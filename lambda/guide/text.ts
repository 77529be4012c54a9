import { format, type Message } from '../content/message';
import type { Lines, ListWords, Pages } from '../content/shape';
import type { Scene } from './scene';
import type { Sentence } from './types';

export type Fill = Readonly<Record<string, string | number>>;

/** A message of the words, filled in. */
export function fill(message: Message, scene: Scene, values: Fill = {}): string {
  return format(message, { ...scene.phones, ...values }, scene.words.numbers.language);
}

/** A name as the language writes it in a heading or a list of its own. */
export function heading(name: Message, scene: Scene): string {
  return fill(scene.words.labels.heading, scene, { name: fill(name, scene) });
}

/** The lines that are true where the locale's intake table is spoken from. */
export function sentences(lines: Lines, scene: Scene, values: Fill = {}): readonly Sentence[] {
  return lines
    .filter((line) => line.only === undefined || line.only === scene.facts.table)
    .map(({ say, from }) => ({ text: fill(say, scene, values), from }));
}

/** General talk: no source, because it says nothing medical. */
export function talk(template: Message, scene: Scene, values: Fill = {}): Sentence {
  return { text: fill(template, scene, values), from: [] };
}

/** Pages that have something to say in this locale. */
export function pagesOf(pages: Pages, scene: Scene, values: Fill = {}): readonly (readonly Sentence[])[] {
  return pages.map((lines) => sentences(lines, scene, values)).filter((page) => page.length > 0);
}

/** "magnesium", "magnesium or calcium", "magnesium, calcium or sodium". */
export function listed(items: readonly string[], { next, last }: ListWords, scene: Scene): string {
  const [first = '', ...others] = items;
  return others.reduce((list, item, at) => fill(at === others.length - 1 ? last : next, scene, { list, item }), first);
}
