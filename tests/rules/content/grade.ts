import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { foods } from '../../../lambda/content/facts';
import { MEDICINES, NUTRIENTS } from '../../../lambda/content/ids';
import type { Finding } from '../../../testing/finding';
import { type Part, pagesOf, promptsOf, textsOf } from '../../../tools/facts/places';
import { GENERICS } from './generics';
import { heard, sentencesOf, wordCount } from './render';

const MOST = 8;

/** Names of nutrients, medicines and foods: nobody can choose an easier word for them. */
export function namesIn(words: Part): readonly string[] {
  const spoken = textsOf(words)
    .filter(({ where }) => /(^|\.)(nutrients|medicines|foods)\..*\.name$/.test(where))
    .map(({ it }) => it);
  const ids = [...NUTRIENTS, ...MEDICINES, ...Object.keys(foods), ...GENERICS].map((id) => id.replaceAll('_', ' '));
  return [...new Set([...spoken, ...ids].map((name) => name.toLowerCase()))].sort((a, b) => b.length - a.length);
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** Hundreds of names in one pattern, which is made once for all the texts. */
function patternOf(names: readonly string[]): RegExp {
  const known = patterns.get(names) ?? new RegExp(`\\b(?:${names.map(escaped).join('|')})s?\\b`, 'gi');
  patterns.set(names, known);
  return known;
}

/** US school grade of a text; a name counts as the shortest of words. */
export function gradeOf(text: string, names: readonly string[]): number {
  const plain = names.length > 0 ? text.replace(patternOf(names), 'it') : text;
  return fleschKincaid({ sentence: sentencesOf(plain).length, word: wordCount(plain), syllable: syllable(plain) });
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** An awake person at three in the morning takes in what an eighth-grader can read. */
export function grade(words: Part): readonly Finding[] {
  const names = namesIn(words);
  const pages = pagesOf(words).map(({ where, it }) => ({ where, text: it.map(({ say }) => say).join(' ') }));
  const prompts = promptsOf(words).map(({ where, it }) => ({ where, text: it.ask }));
  return [...pages, ...prompts].flatMap(({ where, text }) => tooHard(where, text, names));
}

function tooHard(where: string, text: string, names: readonly string[]): readonly Finding[] {
  // A phone line is dialed, not read.
  const easy = text.replace(/\{(emergency|poison|advice)\}/g, 'help');
  const reached = gradeOf(heard(easy), names);
  const found = `${reached.toFixed(1)}: "${heard(text)}"`;
  return reached > MOST ? [{ where, expected: `reading grade ${MOST} or lower`, found }] : [];
}
