import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { alternatives } from '../../tools/nlu/patterns';

const FOLDER = join(__dirname, '../../lambda/nlu/lexicon/en');
/** Each wording is written out in the file that ships: a phrase of many brackets multiplies. */
const WORDINGS_AT_MOST = 1_400;

function phrasesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrasesIn) : [];
}

test.each(readdirSync(FOLDER))('no phrase of %s stands for more wordings than the lexicon can ship', (file) => {
  const long = phrasesIn(parse(readFileSync(join(FOLDER, file), 'utf8')))
    .map((phrase) => [alternatives(phrase).length, phrase] as const)
    .filter(([wordings]) => wordings > WORDINGS_AT_MOST);
  expect(long).toEqual([]);
});
