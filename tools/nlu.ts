import { join } from 'node:path';
import { languagesOf, makeLanguage } from './nlu/make';

/** `npm run nlu` makes the lexicon and the weights; `npm run understand -- --sentence` measures them. */
const root = join(import.meta.dirname, '..');
for (const language of languagesOf(root)) makeLanguage(root, language);
