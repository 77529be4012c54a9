import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../../interaction-model/model';
import { tokenize } from '../../lambda/nlu/tokens';
import { sentencesOf } from '../../tools/nlu/sentences';

const root = join(__dirname, '../..');
const key = (text: string): string => tokenize(text).join(' ');

test('no sentence to learn from is a row of the sets that measure', () => {
  const learned = new Set(sentencesOf(root, 'en', loadModel('en-US')).map(({ text }) => key(text)));
  const rows = readFileSync(join(root, 'tests/understanding/en.jsonl'), 'utf8').trim().split('\n');
  expect(rows.map((row) => JSON.parse(row).text as string).filter((text) => learned.has(key(text)))).toEqual([]);
});
