import { join } from 'node:path';
import { makeLanguage } from '../../tools/nlu/make';

/** The lexicon and the weights are made before the first test that understands a sentence, and only if they are old. */
export default function setup(): void {
  makeLanguage(join(__dirname, '../..'), 'en');
}
