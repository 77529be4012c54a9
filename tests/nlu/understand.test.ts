import { understand } from '../../lambda/nlu/index';

const brief = (words: string) => understand(words).map(({ kind }) => kind);

test('a statement and a question of one sentence are two acts', () => {
  expect(brief('i have kidney disease can i eat bananas')).toEqual(['state', 'ask']);
});

test('several circumstances are heard in one sentence', () => {
  expect(understand("i'm seventy two on a water pill and lipitor and my calves cramp at night")[0]).toMatchObject({
    kind: 'state',
    who: 'speaker',
    circumstances: expect.arrayContaining(['over_70', 'diuretic', 'statin']),
    years: 72,
  });
});

test('nothing said is nothing understood', () => {
  expect(understand('')).toEqual([]);
  expect(understand(' ?! ')).toEqual([]);
});
