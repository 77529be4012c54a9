import type { Finding } from '../../../testing/finding';
import { type Part, textsOf } from '../../../tools/facts/places';

const PHONES = ['emergency', 'poison', 'advice', 'crisis'];
/** Which names are filled in where; the first place that fits counts. */
const NAMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(^|\.)phoneLines\./, ['number']],
  [/(^|\.)labels\./, ['number', 'name', 'guide', 'list', 'amount', 'unit', 'low', 'high']],
  [/(^|\.)lists\./, ['list', 'item']],
  [/(^|\.)units\./, ['count']],
  [/(^|\.)servings\./, ['food', 'grams']],
  [/(^|\.)offers\./, ['nutrient', 'food', 'options', 'subject', 'title']],
  [/(^|\.)heed\./, [...PHONES, 'clause', 'food', 'nutrient']],
  [/(^|\.)circumstances\./, ['years']],
  [/(^|\.)foodTags\./, ['food', 'what']],
  [/(^|\.)conversation\./, [...PHONES, 'heard', 'first', 'second']],
  [/\.noneBetween$/, ['nutrient', 'medicine']],
  [/\.(heard|help\w*)$/, ['heard', 'subject']],
  [
    /(^|\.)patterns\./,
    [
      ...['serving', 'amount', 'unit', 'nutrient', 'food', 'share', 'amount2', 'unit2', 'nutrient2'],
      ...['low', 'high', 'both', 'women', 'men', 'list', 'units', 'limit', 'clause', 'dose'],
    ],
  ],
  [/\.tooMuch\./, [...PHONES, 'limit', 'limitOverFifty']],
  [/./, PHONES],
];

/** Every name is one that the guide fills in there, and nothing else looks like markup; `npm run content` reads the messages. */
export function templates(words: Part): readonly Finding[] {
  return textsOf(words).flatMap(({ where, it }) => [...unknownNames(where, it), ...unbalanced(where, it)]);
}

function unknownNames(where: string, text: string): readonly Finding[] {
  const known = NAMES.find(([place]) => place.test(where))?.[1] ?? [];
  return [...text.matchAll(/\{([^{}]*)\}/g)]
    .filter(([, name = '']) => !known.includes(name.replace(/, (?:capital|small)$/, '')))
    .map(([found]) => ({ where, expected: `one of ${known.join(', ')}`, found }));
}

function unbalanced(where: string, text: string): readonly Finding[] {
  const rest = text.replace(/\{\w+(?:, (?:capital|small))?\}/g, '');
  return /[[\]{}|<>]|\bundefined\b|\$\{/.test(rest)
    ? [{ where, expected: 'balanced templates', found: `"${text}"` }]
    : [];
}
