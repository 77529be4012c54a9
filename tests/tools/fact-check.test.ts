import { staleReviews } from '../../tools/fact-check/changed';

const sources = { read: { reviewed: '2027-01-31' }, unread: { reviewed: null } };
const page = (...lines: readonly string[]) => `pages:\n  - - ${lines.join('\n    - ')}\n`;
const line = (say: string, from: string) => `{ say: ${say}, from: [${from}] }`;

describe('a sentence that rests on a reviewed source', () => {
  const before = page(line('Bananas have potassium', 'read'));

  it('may stay, and move, as it is', () => {
    expect(staleReviews(before, before, sources)).toEqual([]);
    expect(staleReviews(before, `other:\n  - ${line('Bananas have potassium', 'read')}\n`, sources)).toEqual([]);
  });

  it.each([
    ['says something else', page(line('Bananas have much potassium', 'read'))],
    ['is new', page(line('Bananas have potassium', 'read'), line('Kale has calcium', 'unread, read'))],
  ])('has to be reviewed again where it %s', (_, after) => {
    expect(staleReviews(before, after, sources)).toEqual([expect.stringContaining('set reviewed of read to null')]);
  });

  it('may change where nobody has reviewed it', () => {
    expect(staleReviews(before, page(line('Kale has calcium', 'unread')), sources)).toEqual([]);
    expect(staleReviews('', page(line('Kale has calcium', 'unread')), sources)).toEqual([]);
  });
});
