import type { Data } from '../../../lambda/nlu/load';

const { readFileSync } = process.getBuiltinModule('node:fs');

/** The lexicon and the weights of a language lie beside the program and are read when a sentence is first understood. */
export function load(language: string): Data {
  const folder = `${import.meta.dirname}/nlu`;
  return {
    lexicon: JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8')),
    weights: readFileSync(`${folder}/${language}.bin`),
  };
}
