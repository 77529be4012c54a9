import { differences, overlaid, Translator } from '../../tools/content/region';

const terms = {
  diarrhea: 'diarrhoea',
  'water pill': 'water tablet',
  canned: 'tinned',
  'canned sockeye': 'tinned red',
  ALS: 'motor neurone disease',
  'a seizure': 'a fit',
};
const translator = () => new Translator({ terms, sentences: new Map([['A cramp.', 'A cramp, then.']]) });

describe('a term', () => {
  it.each([
    ['Diarrhea, or diarrhea', 'Diarrhoea, or diarrhoea'],
    ['canned sockeye and canned peas', 'tinned red and tinned peas'],
    ['water pills', 'water pills'],
    ['cola-canned', 'cola-tinned'],
    ['ALS and als', 'motor neurone disease and als'],
    ['{canned} stays', '{canned} stays'],
    ['A seizure', 'A fit'],
  ])('turns %j into %j', (text, own) => {
    expect(translator().text(text)).toBe(own);
  });

  it('is remembered as used', () => {
    const used = translator();
    used.text('Diarrhea.');
    used.text('A cramp.');
    expect([...used.used]).toEqual(['diarrhea', 'A cramp.']);
  });

  it('changes nothing where a region has none', () => {
    expect(new Translator({ terms: {}, sentences: new Map() }).text('diarrhea')).toBe('diarrhea');
  });
});

it('a sentence of the region takes the place of a whole one', () => {
  expect(translator().text('A cramp.')).toBe('A cramp, then.');
});

describe('what differs in a region', () => {
  it('is the path of each text that does', () => {
    expect(differences({ a: [{ say: 'x' }], b: 'y' }, { a: [{ say: 'z' }], b: 'y' })).toEqual([['a/0/say', 'z']]);
  });

  it('is the whole where the shape differs', () => {
    expect(differences({ a: ['x'] }, { a: ['x', 'y'] })).toEqual([['a', ['x', 'y']]]);
    expect(differences({ a: 'x' }, { a: ['x'] })).toEqual([['a', ['x']]]);
  });

  it('is laid over map by map', () => {
    expect(overlaid({ a: { b: 1, c: 2 }, d: [1] }, { a: { c: 3 }, d: [2] })).toEqual({ a: { b: 1, c: 3 }, d: [2] });
    expect(overlaid({ a: 1 }, undefined)).toEqual({ a: 1 });
  });
});
