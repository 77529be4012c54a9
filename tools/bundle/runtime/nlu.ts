import { readLexicon } from '../../../lambda/nlu/lexicon';
import type { Data } from '../../../lambda/nlu/load';

const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');

/** The lexicon and the weights of a language lie beside the program and are read when a sentence is first understood. */
export function load(language: string): Data | undefined {
  const folder = `${import.meta.dirname}/nlu`;
  if (!existsSync(`${folder}/${language}.bin`)) return undefined;
  return {
    lexicon: readLexicon(readFileSync(`${folder}/${language}.txt`, 'latin1')),
    weights: readFileSync(`${folder}/${language}.bin`),
  };
}
