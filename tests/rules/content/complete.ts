import type { Table } from '../../../lambda/content/ids';
import type { Lines } from '../../../lambda/content/shape';
import type { Finding } from '../../../testing/finding';
import { type Part, pagesOf } from '../../../tools/facts/places';
import { TABLES } from './render';

/** What every nutrient has to say something on. */
const NUTRIENT_TOPICS = ['about', 'signs', 'risk', 'supplements', 'tooMuch', 'evidence'];

function isSilent(lines: Lines, table: Table): boolean {
  return lines.every(({ only }) => only !== undefined && only !== table);
}

/** A first page that says nothing in one of the tables leaves an answer empty there. */
export function silentPages(words: Part): readonly Finding[] {
  return pagesOf(words)
    .filter(({ where }) => /\.(?:0|say|pages)$/.test(where))
    .flatMap(({ where, it }) =>
      TABLES.filter((table) => isSilent(it, table)).map((table) => {
        return { where, expected: `something to say with the ${table} table`, found: 'nothing' };
      }),
    );
}

/** Every nutrient has an answer to every question about it. */
export function completeNutrients(nutrients: Readonly<Record<string, object>>): readonly Finding[] {
  return Object.entries(nutrients).flatMap(([nutrient, topics]) =>
    NUTRIENT_TOPICS.filter(
      (topic) => pagesOf((topics as Readonly<Record<string, Part>>)[topic], topic).length === 0,
    ).map((topic) => ({ where: nutrient, expected: topic, found: 'nothing' })),
  );
}
