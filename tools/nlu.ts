import { join } from 'node:path';
import { makeLanguage } from './nlu/make';

makeLanguage(join(import.meta.dirname, '..'), 'en');
