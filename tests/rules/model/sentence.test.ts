import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadModel } from '../../../interaction-model/model';
import { tokenize } from '../../../lambda/nlu/tokens';
import { checkModel, modelOf } from './checkModel';
import { type Intent, typesOf } from './model';
import { SENTENCE, sentence } from './sentence';

const many = Array.from({ length: 150 }, (_, at) => (at % 2 ? 'my leg again' : 'so '.repeat(12).trim()));
const values = (id?: string) =>
  ['thanks', ...many].map((value) => ({ ...(id !== undefined && { id }), name: { value } }));
const whole: Intent = { name: 'Whole', samples: ['{words}'], slots: [{ name: 'words', type: SENTENCE }] };
const short = Array.from({ length: 200 }, () => ({ name: { value: 'thanks' } }));

checkModel('the whole sentence', sentence, {
  refuses: {
    'no intent for it': modelOf([{ name: 'More', samples: ['more'] }]),
    'two intents for it': modelOf([whole, { ...whole, name: 'Other' }], [{ name: SENTENCE, values: values() }]),
    'a carrier': modelOf([{ ...whole, samples: ['tell {words}'] }], [{ name: SENTENCE, values: values() }]),
    'ids, which nobody reads': modelOf([whole], [{ name: SENTENCE, values: values('x') }]),
    'too few sentences': modelOf([whole], [{ name: SENTENCE, values: values().slice(0, 20) }]),
    'sentences of one length': modelOf([whole], [{ name: SENTENCE, values: short }]),
  },
  allows: { 'a slot alone with sentences of many lengths': modelOf([whole], [{ name: SENTENCE, values: values() }]) },
});

test('sentences of four words and more are no training sentences', () => {
  const folder = join(__dirname, '../../../lambda/nlu/training/en');
  const learned = new Set(
    readdirSync(folder).flatMap((name) => {
      const { utterances } = parse(readFileSync(join(folder, name), 'utf8')) as { utterances: unknown[] };
      return utterances.map((text) => tokenize(String(text)).join(' '));
    }),
  );
  const own = typesOf(loadModel('en-US')).find(({ name }) => name === SENTENCE)?.values ?? [];
  const said = own.map(({ name }) => name.value).filter((text) => text.split(' ').length > 3);
  expect(said.filter((text) => learned.has(tokenize(text).join(' ')))).toEqual([]);
});
