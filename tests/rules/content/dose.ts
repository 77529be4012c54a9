import type { Part } from '../../../tools/facts/places';
import type { Finding } from '../finding';
import { matches } from './matches';

const NUMBER =
  '(?:\\d[\\d,.]*|an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a hundred|a few|several)';
const MASS = '(?:milligrams?|micrograms?|grams?|mg|mcg|milliequivalents?|mmol|units?)';
const PIECE =
  '(?:tablets?|pills?|capsules?|drops?|doses?|sachets?|packets?|pinch(?:es)?|dash(?:es)?|(?:tea|table)?spoons?(?:ful)?s?)';
const SUBSTANCE = '(?:potassium|sodium|salt|quinine|vitamin k2?)';
const FORM = '(?:tablets?|pills?|capsules?|supplements?|powders?|salts?|medicines?)';
const PATTERN = new RegExp(
  [
    // "two potassium tablets", "a quinine pill"; one is no amount in "ask before a potassium tablet".
    `\\b(?!an? )${NUMBER} (?:${SUBSTANCE}) ${FORM}\\b`,
    // "a pinch of salt", "200 milligrams of quinine"
    `\\b${NUMBER} ${PIECE} of (?:\\w+ )?${SUBSTANCE}\\b`,
    `\\b${NUMBER} ?${MASS} of (?:quinine|vitamin k2?)\\b`,
    // "take 40 milligrams of potassium", "a tablet with 99 milligrams of potassium"
    `\\b(?:take|swallow|add|dissolve|${FORM})\\b[^.?!]*\\b${NUMBER} ?${MASS} of ${SUBSTANCE}\\b`,
    `\\b${NUMBER}[ -]?${MASS} (?:of )?${SUBSTANCE} ${FORM}\\b`,
    `\\b${SUBSTANCE} ${FORM}\\b[^.?!]*\\b${NUMBER} ?(?:${MASS}|times a day)\\b`,
  ].join('|'),
);

/** "A teaspoon of table salt has about ...": what is in a food, not an amount to take. */
const FOOD_FIGURE = /^(?!.*\b(?:tablet|pill|capsule|supplement)).* has (?:about|next to no) /i;

/** Potassium, sodium, quinine and vitamin K can hurt in amounts that sound small: no amount to take is ever named. */
export function dose(words: Part): readonly Finding[] {
  return matches(words, {
    pattern: PATTERN,
    expected: 'no amount to take',
    unless: (sentence) => FOOD_FIGURE.test(sentence),
  });
}
