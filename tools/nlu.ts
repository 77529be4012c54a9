import { join } from 'node:path';
import { makeLanguage } from './nlu/make';
import { measure, report } from './nlu/measure';

/** `npm run nlu` makes lexicon and weights; `npm run nlu -- [--noise] [--misses] rows.jsonl ...` also measures them. */
makeLanguage(join(import.meta.dirname, '..'), 'en');
const files = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const has = (flag: string): boolean => process.argv.includes(flag);
for (const file of files) process.stdout.write(`${file}\n${report(measure(file, has('--noise')), has('--misses'))}\n`);
