import { readLexicon } from '../../../lambda/nlu/lexicon';
import type { Data } from '../../../lambda/nlu/load';

const { readFileSync } = process.getBuiltinModule('node:fs');

/** The lexicon and the weights of a language lie beside the program and are read when a sentence is first understood. */
export function load(language: string): Data {
  const folder = `${import.meta.dirname}/nlu`;
  return {
    lexicon: readLexicon(readFileSync(`${folder}/${language}.txt`, 'latin1')),
    weights: readFileSync(`${folder}/${language}.bin`),
  };
}
