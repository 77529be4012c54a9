import { join } from 'node:path';
import { loadModel } from '../interaction-model/model';
import { tokenize } from '../lambda/nlu/tokens';
import { makeLanguage } from './nlu/make';
import { measure, report } from './nlu/measure';
import { sentencesOf } from './nlu/sentences';

/** `npm run nlu` makes lexicon and weights; `npm run nlu -- [--noise] [--misses] rows.jsonl ...` also measures them. */
const root = join(import.meta.dirname, '..');
makeLanguage(root, 'en');
const files = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const has = (flag: string): boolean => process.argv.includes(flag);
const sentences = files.length > 0 ? sentencesOf(root, 'en', loadModel('en-US')) : [];
const learned = new Set(sentences.map(({ text }) => tokenize(text).join(' ')));
for (const file of files)
  process.stdout.write(`${file}\n${report(measure(file, has('--noise'), learned), has('--misses'))}\n`);
