import { spawnSync } from 'node:child_process';
import { main } from '../../simulator/ask/main';
import type { Row } from '../../simulator/ask/row';
import { type Run, runCommand } from '../support/streams';

const KEYS =
  'utterance locale intent slots road acts score question speech ssml reprompt card endSession sources request response'.split(
    ' ',
  );

const ask = (args: readonly string[], input?: string | Uint8Array) =>
  runCommand((streams) => main(args, streams), input);

const rows = ({ stdout }: Run) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

describe('ask --json', () => {
  it('prints one line of JSON for each line that is not blank, in order, with every key', async () => {
    const run = await ask(['--json'], 'tell me about potassium\n\n  \nwhat foods\r\nstop\nwhat foods');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(rows(run).map((row) => Object.keys(row))).toEqual([KEYS, KEYS, KEYS, KEYS]);
    expect(rows(run).map(({ utterance }) => utterance)).toEqual([
      'tell me about potassium',
      'what foods',
      'stop',
      'what foods',
    ]);
    const [first, second, third, fourth] = rows(run);
    expect(first).toMatchObject({ intent: 'AboutNutrientIntent', slots: { nutrient: 'potassium' }, locale: 'en-US' });
    expect(second?.question).toMatchObject({ topic: 'foods', nutrient: 'potassium' });
    expect(second?.request.session?.new).toBe(false);
    expect(third?.endSession).toBe(true);
    expect(fourth?.request.session?.new).toBe(true);
    expect(fourth?.question).toMatchObject({ topic: 'which', because: 'missing' });
  });

  it('makes every line a session of its own with --fresh, in the locale and on the screen that were asked for', async () => {
    const run = await ask(
      ['--json', '--fresh', '--locale', 'en-gb', '--screen'],
      'tell me about calcium\nwhat foods\n',
    );
    expect(rows(run).map(({ request }) => request.session?.new)).toEqual([true, true]);
    expect(rows(run)[1]?.question).toMatchObject({ topic: 'which' });
    expect(rows(run)[0]?.locale).toBe('en-GB');
    expect(rows(run)[0]?.request.context.Viewport?.pixelWidth).toBe(1024);
  });

  it('goes on after a line that cannot be handled, and says so at the end', async () => {
    const broken = Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]);
    const run = await ask(['--json'], Buffer.concat([broken, Buffer.from(`${'x'.repeat(2000)}\nstop\n`)]));
    expect(run.code).toBe(2);
    expect(rows(run)[0]).toEqual({ utterance: 'caf\uFFFD', error: 'not readable as UTF-8 text' });
    expect(rows(run)[1]).toEqual({ utterance: 'x'.repeat(2000), error: 'longer than 1000 characters' });
    expect(rows(run)[2]).toMatchObject({ intent: 'AMAZON.StopIntent' });
  });
});

describe('ask for a person', () => {
  it('prints what was understood, said and asked, and that the understanding is a stand-in', async () => {
    const { code, stdout } = await ask(['what', 'foods have magnesium']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/stand-in for Alexa's own language understanding/);
    expect(stdout).toMatch(/heard +FoodSourcesIntent · nutrient: magnesium · 100 % sure/);
    expect(stdout).toMatch(/says +.*pumpkin seeds/);
    expect(stdout).toMatch(/asks +.*\?/);
    expect(stdout).not.toContain('\u001b');
  });

  it('refuses in one line, with what is possible, what it cannot do', async () => {
    expect(await ask(['--locale', 'fr-FR', 'x'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'ask: unknown locale "fr-FR"; possible: en-AU, en-CA, en-GB, en-IN, en-US\n',
    });
  });
});

describe('the command as a program', () => {
  it('prints only JSON on stdout, and tells by its exit code that a line could not be handled', () => {
    const args = ['--import', 'tsx', 'simulator/ask.ts', '--json'];
    const run = spawnSync(process.execPath, args, { input: `stop\n${'x'.repeat(2000)}\n`, encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(2);
    const [first, second] = run.stdout.trim().split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ intent: 'AMAZON.StopIntent' });
    expect(JSON.parse(second ?? '')).toMatchObject({ error: 'longer than 1000 characters' });
  });
});
