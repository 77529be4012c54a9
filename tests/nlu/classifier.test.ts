import { loadModel } from '../../interaction-model/model';
import { Classifier, softmax } from '../../lambda/nlu/classifier';
import { BUCKETS } from '../../lambda/nlu/features';
import { readLexicon, TABLES, type TableName, VALUE_TYPES, writeLexicon } from '../../lambda/nlu/lexicon';
import { Phrases, type Table, tableOf } from '../../lambda/nlu/phrases';
import { soundsOf } from '../../lambda/nlu/spans';

test('weights are read as they were written', () => {
  const size = 2;
  const table = new Float32Array(BUCKETS * size);
  table.set([1, 0, 0, 1]);
  const rows = Float32Array.from([1, -1, 0, -1, 1, 0]);
  const classifier = new Classifier(Classifier.pack({ labels: ['a', 'b'], temperature: 1 }, table, rows, size));
  const [a = 0, b = 0] = classifier.probabilities(Uint16Array.from([0]));
  expect(a).toBeGreaterThan(0.8);
  expect(a + b).toBeCloseTo(1);
  expect([...classifier.probabilities(Uint16Array.from([]))]).toEqual([0.5, 0.5]);
});

test('what is likelier stays likelier, and all together is one', () => {
  expect([...softmax(Float32Array.from([1, 1]))]).toEqual([0.5, 0.5]);
});

test('weights that are all nothing can be written', () => {
  const file = Classifier.pack({ labels: ['a'], temperature: 1 }, new Float32Array(BUCKETS), new Float32Array(2), 1);
  expect([...new Classifier(file).probabilities(Uint16Array.from([3]))]).toEqual([1]);
});

test('phrases are found whole, the longest first, and one inside another', () => {
  const phrases = new Phrases(
    tableOf([
      ['blood clot', 'clot'],
      ['clot', 'clot'],
      ['blood clot test', 'test'],
      ['blood', 'blood'],
      ['blood', 'test'],
    ]),
  );
  expect(phrases.all('a blood clot test'.split(' '))).toEqual([{ start: 1, end: 4, of: ['test'] }]);
  expect(phrases.every('blood clot'.split(' ')).map(({ of }) => of)).toEqual([['blood', 'test'], ['clot'], ['clot']]);
  expect(phrases.get('bloo')).toEqual([]);
  expect(phrases.get('zzz')).toEqual([]);
});

test('a joined phrase is found in more pieces than it was written in', () => {
  const phrases = new Phrases(tableOf([['dvt', 'clot']], true));
  expect(phrases.all(['a', 'd', 'v', 't'])).toEqual([{ start: 1, end: 4, of: ['clot'] }]);
});

test('a lexicon is read as it was written', () => {
  const tables = Object.fromEntries(TABLES.map((name, at) => [name, tableOf(at % 2 ? [[name, 'x']] : [])])) as Record<
    TableName,
    Table
  >;
  const rules = { order: [], rules: {}, hints: [], needs: {}, denies: {}, assures: {} };
  expect(readLexicon(writeLexicon({ tables, rules }))).toEqual({ tables, rules });
});

test('short words and long phrases are no sounds', () => {
  expect(soundsOf(['tea', 'magnesium', 'one two three four five'])).toEqual([['mknxm', 'magnesium']]);
});

test('every type whose values are looked for is one of the interaction model', () => {
  const types = loadModel('en-US').interactionModel.languageModel.types?.map(({ name }) => name);
  expect(types).toEqual(expect.arrayContaining([...VALUE_TYPES]));
});
