import { join } from 'node:path';
// Compiles the content, if it is old, so that no two workers do it at once.
import '../../lambda/content/folder';
import { languagesOf, makeLanguage } from '../../tools/nlu/make';

/** The lexicon and the weights are made before the first test that understands a sentence, and only if they are old. */
export default function setup(): void {
  const root = join(__dirname, '../..');
  for (const language of languagesOf(root)) makeLanguage(root, language);
}
