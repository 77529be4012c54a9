import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lexicon, readLexicon } from './lexicon';

export interface Data {
  readonly lexicon: Lexicon;
  readonly weights: Uint8Array;
}

/** What `npm run nlu` made of a language. A build puts another folder in its place: tools/bundle. */
const FOLDER = join(import.meta.dirname, '../../build/nlu');

export function load(language: string): Data | undefined {
  if (!existsSync(join(FOLDER, `${language}.bin`))) return undefined;
  return {
    lexicon: readLexicon(readFileSync(join(FOLDER, `${language}.txt`), 'latin1')),
    weights: readFileSync(join(FOLDER, `${language}.bin`)),
  };
}
