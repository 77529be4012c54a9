import { join } from 'node:path';
import { makeLanguage } from './nlu/make';

/** `npm run nlu` makes the lexicon and the weights; `npm run understand -- --sentence` measures them. */
makeLanguage(join(import.meta.dirname, '..'), 'en');
