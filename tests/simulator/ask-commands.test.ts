import { PassThrough } from 'node:stream';
import { main } from '../../simulator/ask/main';
import { readOptions } from '../../simulator/ask/options';

/** Somebody at a terminal: what is typed, key by key, and all that is printed. */
async function typed(args: readonly string[], ...keys: readonly string[]) {
  let printed = '';
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
  stdout.on('data', (chunk) => {
    printed += chunk;
  });
  const code = main(args, { stdin, stdout, stderr: stdout });
  const prompts = () => printed.split('› ').length;
  const moment = () => new Promise((resolve) => setTimeout(resolve, 20));
  while (prompts() < 2) await moment();
  for (const key of keys) {
    const before = prompts();
    stdin.write(key);
    await moment();
    while (key.endsWith('\r') && prompts() === before) await moment();
  }
  stdin.end();
  return { code: await code, printed };
}

describe('commands in the conversation', () => {
  it('tell about the last answer, and begin anew', async () => {
    const { code, printed } = await typed(
      ['--screen', 'small'],
      '/why\r',
      'what foods have magnesium\r',
      '/screen\r',
      '/card\r',
      '/json\r',
      '/why\r',
      '/new\r',
      '/help\r',
      '/nothing\r',
    );
    expect(code).toBe(0);
    for (const text of [
      'Nothing was said yet.',
      '▸ An ounce of almonds',
      'Leg cramp guide: magnesium\n',
      '"type": "IntentRequest"',
      '100 %  what foods have {nutrient}  (FoodSourcesIntent)',
      'Value: "magnesium" is NUTRIENT magnesium',
      'no machine outside Amazon can tell',
      'As a whole sentence: An ounce',
      'starts a new session',
      'Anything else is said to the guide',
      'There is no /nothing; possible: /screen',
    ])
      expect(printed.replaceAll('\r', '')).toContain(text);
  });

  it('say plainly where there is no screen and no card', async () => {
    const { printed } = await typed([], 'stop\r', '/screen\r', '/card\r');
    expect(printed).toContain('This device has no screen: start with --screen.');
    expect(printed).toContain('This answer has no card.');
  });

  it('leave a half-typed line with Ctrl-C, and the conversation where nothing is typed', async () => {
    const { code, printed } = await typed([], 'what foods have', '\u0003', 'stop\r', '\u0003');
    expect(code).toBe(0);
    expect(printed).toContain('AMAZON.StopIntent');
  });
});

describe('a device', () => {
  it.each([
    [['--screen', 'round', 'what foods'], 'round', 'what foods'],
    [['--screen', 'show5', 'stop'], 'small', 'stop'],
    [['--screen=tv', 'stop'], 'tv', 'stop'],
    [['--screen', 'what', 'foods', 'have', 'iron'], 'medium', 'what foods have iron'],
    [['--screen', 'what foods'], 'medium', 'what foods'],
    [['--screen', '--json'], 'medium', undefined],
  ])('is taken from %j', (argv, screen, utterance) => {
    expect(readOptions(argv)).toMatchObject({ screen, ...(utterance && { utterance }) });
  });

  it('that nobody knows is refused', () => {
    expect(() => readOptions(['--screen', 'huge', 'what foods'])).toThrow('unknown screen "huge"; possible: round');
  });
});
