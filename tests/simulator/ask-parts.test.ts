import { Readable } from 'node:stream';
import { linesOf, wordsOf } from '../../simulator/ask/lines';
import { readOptions } from '../../simulator/ask/options';
import { parts, printed } from '../../simulator/ask/print';
import { rowOf, slotIds } from '../../simulator/ask/row';
import { plainText } from '../../simulator/ask/text';
import { createTestDevice } from '../support/device';

const magnesium = { spoken: 'magnesia', matches: [{ id: 'magnesium', name: 'magnesium' }] };
const calcium = { spoken: 'calcium', matches: [{ id: 'calcium', name: 'calcium' }] };
const either = { spoken: 'b', matches: [...magnesium.matches, ...calcium.matches] };
const unknown = { spoken: 'unobtainium', matches: [] };

describe('the slots of a row', () => {
  it.each([
    ['nothing said', [], {}],
    ['one value', [magnesium], { nutrient: 'magnesium' }],
    ['two values', [magnesium, calcium], { nutrient: ['magnesium', 'calcium'] }],
    ['a value that could be two', [either], { nutrient: ['magnesium', 'calcium'] }],
    ['the same value twice', [magnesium, magnesium], { nutrient: 'magnesium' }],
    ['words not known', [unknown], { nutrient: null }],
  ])('hold %s', (_, heard, slots) => {
    expect(slotIds({ nutrient: heard })).toEqual(slots);
  });
});

describe('plain text', () => {
  it.each([
    ['<speak>Hold. <break time="10s"/> Let go.</speak>', 'Hold. Let go.'],
    ['<speak>Call <sub alias="nine one one">911</sub>, now.</speak>', 'Call 911, now.'],
    ['<speak>Salt &amp; water &lt;5 &quot;mg&quot; don&apos;t</speak>', 'Salt & water <5 "mg" don\'t'],
    ['', ''],
  ])('of %s', (ssml, text) => {
    expect(plainText(ssml)).toBe(text);
  });
});

describe('what is said and what is asked', () => {
  it.each([
    ['Seeds have 1.5 milligrams. Want more?', false, 'Seeds have 1.5 milligrams.', 'Want more?'],
    ['Which one: magnesium, or calcium?', false, '', 'Which one: magnesium, or calcium?'],
    ['Is it true? It is.', false, 'Is it true? It is.', ''],
    ['Sleep well.', true, 'Sleep well.', ''],
    ['', true, '', ''],
  ])('are told apart in "%s"', (speech, ended, says, asks) => {
    expect(parts(speech, ended)).toEqual({ says, asks });
  });
});

describe('lines', () => {
  const read = async (...chunks: readonly Uint8Array[]) => {
    const lines: string[] = [];
    for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
    return lines;
  };
  const bytes = (text: string) => Buffer.from(text);

  it('come whole, however the stream is cut', async () => {
    const all = bytes('what about jalapeño\nand calcium');
    expect(await read(all.subarray(0, 18), all.subarray(18))).toEqual(['what about jalapeño', 'and calcium']);
  });

  it('leave out what is blank', async () => {
    expect(await read(bytes('\n \r\n\na\n\n'))).toEqual(['a']);
    expect(await read()).toEqual([]);
  });

  it('are told apart from what nobody could have said', () => {
    expect(wordsOf('  and calcium\r')).toBe('and calcium');
    expect(() => wordsOf('caf\uFFFD')).toThrow('UTF-8');
    expect(() => wordsOf('x'.repeat(1001))).toThrow('longer than 1000 characters');
  });
});

describe('options', () => {
  it('have defaults', () => {
    expect(readOptions([])).toEqual({
      json: false,
      fresh: false,
      help: false,
      locale: 'en-US',
      screen: null,
      road: 'guess',
    });
  });

  it('are read', () => {
    expect(readOptions(['--json', '--fresh', '--screen', '--locale=en-gb', 'and', 'calcium'])).toEqual({
      json: true,
      fresh: true,
      help: false,
      locale: 'en-GB',
      screen: 'medium',
      road: 'guess',
      utterance: 'and calcium',
    });
    expect(readOptions(['--road', 'sentence'])).toMatchObject({ road: 'sentence' });
    expect(readOptions(['--screen=round'])).toMatchObject({ screen: 'round' });
  });

  it.each([
    [['--screen=huge'], /^unknown screen "huge"; possible: round, small, medium/],
    [['--road=bumpy'], /^unknown road "bumpy"; possible: guess, sentence/],
    [['--bogus'], /^Unknown option '--bogus'; possible: --json --fresh/],
    [['--locale'], /--locale.*; possible: --json/],
    [[' '], /^nothing to ask/],
  ])('are refused with what is possible: %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});

describe('a printed turn', () => {
  const print = async (said: string) => printed(rowOf(said, await (await createTestDevice()).say(said), 'en-US'));

  it('tells what was understood, said, asked, printed on the card, and where it comes from', async () => {
    const text = await print('what foods have potassium and magnesium');
    expect(text).toMatch(/heard +FoodSourcesIntent · nutrient: potassium or magnesium/);
    expect(text).toMatch(/says +.*potassium/);
    expect(text).toMatch(/asks +.*\?/);
    expect(text).toMatch(/card +Leg cramp guide/);
    expect(text).toMatch(/from +USDA/);
  });

  it('tells what is not known', async () => {
    expect(await print('what foods contain unobtainium')).toContain('nutrient: not known');
  });

  it('shows the silence in which a stretch is held', async () => {
    expect(await print('i have a cramp right now')).toContain('(10 s)');
  });

  it('tells that the session is over', async () => {
    expect(await print('stop')).toContain('(the session is over)');
  });

  it('keeps to the width of a page', async () => {
    const lines = (await print('tell me about potassium')).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});
