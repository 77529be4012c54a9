import { intakes, locales, nutrients } from '../../../lambda/content/facts';
import type { Finding } from '../../../testing/finding';
import { type Part, textsOf } from '../../../tools/facts/places';
import { matches } from './matches';

/** Ten or more: a smaller figure is as likely to be a count of something else. */
const SMALLEST = 10;

function amounts(part: unknown): readonly number[] {
  if (typeof part === 'number') return part >= SMALLEST ? [part] : [];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(amounts) : [];
}

const written = [...new Set(amounts(nutrients))].map((amount) => `${amount}|${amount.toLocaleString('en-US')}`);
const FIGURE = new RegExp(`(?<![\\d,.])(?:${written.join('|')})[ -](?:milligrams?|micrograms?|mg|mcg)\\b`);
const numbers = Object.values(locales).flatMap(({ emergency, poison, advice }) => [emergency, poison, advice]);
const phones = [...new Set(numbers.filter((number) => number !== null))];
const PHONE = new RegExp(`(?<![\\d,.-])(?:${phones.join('|')})(?![\\d-])|nine one one|nine nine nine|triple zero`, 'i');

const ENTRY = /^entries\./;

/** An intake or a limit stands in the facts and nowhere else; an entry that speaks of one is held to the facts instead. */
export function typedFigures(words: Part): readonly Finding[] {
  // Samples stand in for templates, so what is filled in must not count as typed.
  const typed = textsOf(words)
    .filter(({ where }) => !ENTRY.test(where))
    .map(({ where, it }) => [where, it.replace(/\{\w+\}/g, 'it')] as const);
  return matches(Object.fromEntries(typed), { pattern: FIGURE, expected: 'a template in place of the figure' });
}

const IDS = Object.keys(nutrients) as (keyof typeof nutrients)[];
const DAILY = /(\d[\d,]*) (?:milli|micro)grams(?= a day|[^.]* (?:for (?:women|men|boys|girls)|which is [\d,]+ units))/g;

/** What an entry says of a day's need or limit is a figure of its nutrient in the facts. */
export function untabledFigures(words: Part): readonly Finding[] {
  return textsOf(words)
    .filter(({ where }) => ENTRY.test(where))
    .flatMap(({ where, it }) => {
      const nutrient = IDS.find((id) => it.includes(named(id))) ?? IDS.find((id) => where.includes(id));
      if (!nutrient) return [];
      const tabled = new Set([...amounts(nutrients[nutrient]), ...amounts(intakes[nutrient] ?? {})]);
      return [...it.matchAll(DAILY)]
        .map(([, figure = '']) => Number(figure.replaceAll(',', '')))
        .filter((figure) => figure >= SMALLEST && !tabled.has(figure))
        .map((figure) => ({ where, expected: `a figure of ${nutrient} in the facts`, found: `${figure} in "${it}"` }));
    });
}

const named = (id: string) => id.replaceAll('_', ' ').replace(/ [a-z]\d*$/, (letter) => letter.toUpperCase());

/** A phone number stands in the locales and nowhere else. */
export function typedPhones(words: Part): readonly Finding[] {
  return textsOf(words)
    .filter(({ it }) => PHONE.test(it))
    .map(({ where, it }) => ({ where, expected: 'a template in place of the number', found: `"${it}"` }));
}
