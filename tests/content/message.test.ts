import { format } from '../../lambda/content/message';
import { compileMessage, MessageError } from '../../tools/content/messages';

const said = (text: string, values: Readonly<Record<string, string | number>>, language = 'en') =>
  format(compileMessage(text, language), values, language);

describe('a message', () => {
  it('stays text where it makes no choice', () => {
    expect(compileMessage("{serving, capital} isn't {amount}.", 'en')).toBe("{serving, capital} isn't {amount}.");
  });

  it('is filled in, with a capital where it says so', () => {
    expect(said('{food, capital} or {food}.', { food: 'kale' })).toBe('Kale or kale.');
  });

  it.each([
    ['The bedtime routine', 'the bedtime routine'],
    ['A low result', 'a low result'],
    ['B12 shots', 'B12 shots'],
    ['CBD and cramps', 'CBD and cramps'],
  ])('writes "%s" inside a sentence as "%s"', (title, inside) => {
    expect(said('Want {title, small}?', { title })).toBe(`Want ${inside}?`);
  });

  it('writes nothing, and a single letter, as they are', () => {
    expect(said('<{x, capital}{x, small}>', { x: '' })).toBe('<>');
    expect(said('{x, small}', { x: 'A' })).toBe('a');
  });

  it('takes the other words where a number has none of its own', () => {
    const message = '{n, plural, one {one gram} other {grams}}';
    expect(format(compileMessage(message, 'en'), { n: 5 }, 'pl')).toBe('grams');
  });

  it('leaves a name without a value as it stands', () => {
    expect(said('A {riddle} and {toString}.', {})).toBe('A {riddle} and {toString}.');
  });

  it.each([
    [1, 'one gram of kale'],
    [2, 'some grams of kale'],
    [0, 'no gram of kale'],
  ])('says %d as "%s"', (count, text) => {
    const message = '{count, plural, =0 {no gram} one {one gram} other {some grams}} of {food}';
    expect(said(message, { count, food: 'kale' })).toBe(text);
  });

  it('counts as the language does', () => {
    const message = '{n, plural, one {miligram} few {miligramy} many {miligramów} other {miligrama}}';
    expect([1, 2, 5, 1.5].map((n) => said(message, { n }, 'pl'))).toEqual([
      'miligram',
      'miligramy',
      'miligramów',
      'miligrama',
    ]);
  });

  it('orders and selects', () => {
    expect(said('{n, selectordinal, one {{n}st} other {{n}th}}', { n: 21 })).toBe('21st');
    const who = '{who, select, her {she} other {they}}';
    expect([said(who, { who: 'her' }), said(who, {})]).toEqual(['she', 'they']);
  });

  it.each([
    ['Call {emergency.', 'a brace left open'],
    ['{n, plural, one {a}}', 'no other'],
    ['{n, plural, few {a} other {b}}', 'a category that English has not'],
    ['{n, plural, offset:1 one {a} other {b}}', 'an offset'],
    ['{n, plural, one {#} other {b}}', 'a bare figure'],
    ['{n, number}', 'a function that nobody has'],
    ["It '{'is'}' so", 'a spoken brace'],
  ])('is refused: %s (%s)', (text) => {
    expect(() => compileMessage(text, 'en')).toThrow(MessageError);
  });
});
