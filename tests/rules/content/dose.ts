import type { Finding } from '../../../testing/finding';
import type { Part } from '../../../tools/facts/places';
import { matches } from './matches';

const NUMBER = [
  '(?:\\d[\\d,./]*|an?|half(?: an?)?|a quarter|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty',
  '|forty|fifty|sixty|eighty|ninety|(?:\\w+ )?hundred|a few|several|a couple of)(?: and a half)?',
].join('');
const MASS = '(?:milligrams?|micrograms?|grams?|mg|mcg|g|milliequivalents?|meq|millimoles?|mmol|units?)';
const SPOON =
  '(?:drops?|doses?|sachets?|packets?|pinch(?:es)?|dash(?:es)?|(?:tea|table)spoons?(?:ful)?s?|spoons?|spoonfuls?)';
const FORM = '(?:tablets?|pills?|capsules?|supplements?|powders?|salts?|medicines?)';
const SUBSTANCE = '(?:potassium(?: chloride)?|sodium|salt|quinine|vitamin k2?)';
/** Nobody eats these: a mass of them is a dose. */
const DRUG = '(?:quinine|vitamin k2?|potassium chloride)';
const OFTEN = '(?:every|each|twice|once|daily|nightly|at night|before bed|a day|a night|an hour)';
const PATTERN = new RegExp(
  [
    // "two potassium tablets", "two tablets of potassium"; "a potassium tablet" alone is a thing, not an amount.
    `\\b(?!an? )${NUMBER} ${SUBSTANCE} ${FORM}\\b`,
    `\\b(?!an? )${NUMBER} ${FORM} of ${SUBSTANCE}\\b`,
    // "a salt tablet every hour"
    `\\b${SUBSTANCE} ${FORM} ${OFTEN}\\b`,
    // "a pinch of salt", "salt in a glass, about half a teaspoon"
    `\\b${NUMBER} ${SPOON}\\b(?=.*\\b${SUBSTANCE}\\b)`,
    `\\b${SUBSTANCE}\\b.*\\b${NUMBER} ${SPOON}\\b`,
    // "300 milligrams of quinine", "a quinine tablet of 300 milligrams"
    `\\b${NUMBER}[ -]?${MASS}\\b(?=.*\\b${DRUG}\\b)`,
    `\\b${DRUG}\\b.*\\b${NUMBER}[ -]?${MASS}\\b`,
    // "take 40 millimoles of potassium", "99 milligrams per potassium tablet"
    `\\b(?:take|swallow|add|dissolve|start with|try|${FORM})\\b.*\\b${NUMBER}[ -]?${MASS} (?:of )?${SUBSTANCE}\\b`,
    `\\b${NUMBER}[ -]?${MASS} (?:of |per |in an? )?${SUBSTANCE} ${FORM}\\b`,
    `\\b${SUBSTANCE} ${FORM}\\b.*\\b${NUMBER} ?(?:${MASS}|times a day)\\b`,
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
