import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../../interaction-model/model';
import { SENTENCE_INTENT } from '../../lambda/conversation/intents';
import { readSamples } from '../../simulator/nlu/samples';
import { tokenize } from '../../simulator/nlu/tokens';
import { KINDS, readUtterances, WARNING } from '../../tools/understand/utterances';

const rows = readUtterances(readFileSync(join(__dirname, 'en.jsonl'), 'utf8'), 'en.jsonl');
const model = loadModel('en-US');
// The whole sentence is the other road, and every row goes by it too.
const intents = model.interactionModel.languageModel.intents.filter(({ name }) => name !== SENTENCE_INTENT);
const { types } = model.interactionModel.languageModel;

test('no row of the evaluation set is a sample of the model or a phrase of the platform', () => {
  const samples = new Set(
    readSamples(model).map(({ pieces }) => pieces.map((piece) => ('word' in piece ? piece.word : '{}')).join(' ')),
  );
  expect(rows.map(({ text }) => text).filter((text) => samples.has(tokenize(text).join(' ')))).toEqual([]);
});

test('no row is a sentence of the model', () => {
  const sentences = types?.find(({ name }) => name === 'SENTENCE')?.values ?? [];
  const said = new Set(sentences.map(({ name }) => tokenize(name.value).join(' ')));
  expect(rows.map(({ text }) => text).filter((text) => said.has(tokenize(text).join(' ')))).toEqual([]);
});

test('no row is there twice', () => {
  expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
});

test('rows are as speech recognition gives them', () => {
  expect(rows.map(({ text }) => text).filter((text) => !/^[a-z']+( [a-z']+)*$/.test(text))).toEqual([]);
});

test('every intent and id of a row is one of the model', () => {
  const names = new Set(intents.map(({ name }) => name));
  for (const row of rows) {
    for (const intent of [row.intent, ...(row.alt ?? [])]) expect(names).toContain(intent);
    for (const [name, ids] of Object.entries(row.slots)) {
      const slot = intents.find((intent) => intent.name === row.intent)?.slots?.find((one) => one.name === name);
      const known = types?.find((type) => type.name === slot?.type)?.values?.map(({ id }) => id);
      for (const id of [ids ?? []].flat()) expect(known).toContain(id);
    }
  }
});

test('every intent of the model is tried', () => {
  const tried = new Set(rows.map(({ intent }) => intent));
  expect(intents.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
});

test('topics are said in every way', () => {
  const said = new Set(rows.map(({ intent, kind }) => `${intent} ${kind}`));
  const topics = intents
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('AMAZON.') || name.includes('Fallback'));
  expect(topics.flatMap((name) => KINDS.map((kind) => `${name} ${kind}`)).filter((one) => !said.has(one))).toEqual([]);
});

test('every warning sign is said at least three times', () => {
  const signs = types?.find(({ name }) => name === 'WARNING_SIGN')?.values?.map(({ id }) => id) ?? [];
  expect(signs.length).toBeGreaterThan(0);
  const said = rows.filter(({ intent }) => intent === WARNING).flatMap(({ slots: { sign } }) => sign ?? []);
  expect(signs.filter((sign) => said.filter((one) => one === sign).length < 3)).toEqual([]);
});
