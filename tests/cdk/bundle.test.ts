import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Metafile } from 'esbuild';
import { sources } from '../../lambda/content/facts';
import { envelope, intent, SKILL_ID, slot } from '../../testing/requests';
import { words } from '../../testing/words';
import { ensureBundle } from '../../tools/bundle/ensure-bundle';
import { compile } from '../../tools/content/compile';

interface Run {
  readonly results: readonly { readonly response?: ResponseEnvelope; readonly error?: string }[];
  readonly logs: readonly { readonly level: string; readonly message: Record<string, unknown> }[];
}

const built = ensureBundle(process.cwd());
const metafile = JSON.parse(readFileSync(`${built}.meta.json`, 'utf8')) as Metafile;

/** Away from this project, so that nothing but the folder itself can be found. */
const deployed = mkdtempSync(join(tmpdir(), 'task-'));
cpSync(built, deployed, { recursive: true });

const start = (events: readonly unknown[], environment: Record<string, string>) =>
  spawnSync(process.execPath, [join('tests', 'cdk', 'runtime.mjs'), deployed], {
    input: JSON.stringify(events),
    env: environment,
    encoding: 'utf8',
  });

const run = (events: readonly unknown[]) => JSON.parse(start(events, { SKILL_ID }).stdout) as Run;

const about = { requestId: 'amzn1.echo-api.request.1' };
const event = (request: object, skillId = SKILL_ID) => envelope({ ...about, ...request }, { isNew: true, skillId });

const launch = event({ type: 'LaunchRequest' });
const foods = event(intent('FoodSourcesIntent', { nutrient: slot('nutrient', 'the k one', 'potassium') }));

const said = ({ response }: Run['results'][number]) => JSON.stringify(response?.response.outputSpeech);

describe('the deployed folder', () => {
  it('answers a launch with an open session and a question', () => {
    const [answer] = run([launch]).results;
    expect(answer?.response?.response.shouldEndSession).toBe(false);
    expect(said(answer ?? {})).toMatch(/leg cramp guide/i);
    expect(said(answer ?? {})).toMatch(/\?<\/speak>/);
  });

  it('answers a question about foods', () => {
    const [answer] = run([foods]).results;
    expect(said(answer ?? {})).toMatch(/potassium/i);
    expect(said(answer ?? {})).toMatch(/milligrams/);
  });

  it('refuses to start without a skill id', () => {
    const { status, stderr } = start([launch], {});
    expect(status).not.toBe(0);
    expect(stderr).toContain('SKILL_ID is not set');
  });

  it('answers no other skill', () => {
    const [answer] = run([event({ type: 'LaunchRequest' }, 'amzn1.ask.skill.another')]).results;
    expect(answer).toEqual({ error: expect.stringContaining('ID verification failed') });
  });

  it('logs one line a turn, as the metric filters read it, without what was said or who said it', () => {
    const { logs } = run([launch, foods]);
    expect(logs.map(({ level }) => level)).toEqual(['INFO', 'INFO']);
    expect(logs[1]?.message).toEqual({
      type: 'turn',
      requestId: 'amzn1.echo-api.request.1',
      request: 'IntentRequest',
      intent: 'FoodSourcesIntent',
      locale: 'en-US',
      outcome: 'answered',
      durationMs: expect.any(Number),
    });
    expect(JSON.stringify(logs)).not.toMatch(/potassium|the k one|amzn1\.ask\.(account|device)/);
  });
});

it('an error in the log has the names that the code has: its kind, and where it was', () => {
  const broken = mkdtempSync(join(tmpdir(), 'task-'));
  cpSync(built, broken, { recursive: true });
  rmSync(join(broken, 'content', 'en', 'foods.json'));
  const script = join('tests', 'cdk', 'runtime.mjs');
  const { stdout } = spawnSync(process.execPath, [script, broken], {
    input: JSON.stringify([foods]),
    env: { SKILL_ID },
    encoding: 'utf8',
  });
  const { logs } = JSON.parse(stdout) as Run;
  const [fault] = logs.filter(({ level }) => level === 'ERROR').map(({ message }) => message);
  const { error, at } = fault as { error: string; at: string[] };
  expect(error).toBe('Error');
  for (const place of at) expect(place).not.toMatch(/^\s*at (async )?\w{1,2} \(/);
  expect(at.join()).toMatch(/\b(readFileSync|read|parse|lazily|spoken)\b/);
});

describe('the bundle', () => {
  const outputs = Object.entries(metafile.outputs).filter(([name]) => name.endsWith('.mjs'));
  const inputs = outputs.flatMap(([, output]) => Object.keys(output.inputs));
  const files = readdirSync(built, { recursive: true })
    .map((name) => join(built, String(name)))
    .filter((path) => statSync(path).isFile());

  it('carries the SDK and nothing else that is not ours', () => {
    const packages = inputs.map((input) => input.match(/node_modules\/((@[^/]+\/)?[^/]+)/)?.[1]).filter(Boolean);
    expect([...new Set(packages)].sort()).toEqual(['ask-sdk-core', 'ask-sdk-runtime']);
    expect(
      inputs.filter((input) => !/^(lambda|node_modules|tools\/bundle\/runtime)\/|^(sdk-stub|ready):/.test(input)),
    ).toEqual([]);
  });

  it('carries no part of the SDK that the guide does not call', () => {
    expect(inputs.filter((input) => /DefaultApiClient|ViewportUtils|ComponentUtils/.test(input))).toEqual([]);
  });

  it('is one file, which imports nothing by name', () => {
    expect(outputs.map(([name, { imports }]) => [name, imports])).toEqual([['dist/lambda/index.mjs', []]]);
    expect(inputs).toContain('lambda/index.ts');
  });

  it('keeps what is said and known out of the program', () => {
    const program = readFileSync(join(built, 'index.mjs'), 'utf8');
    const said = [words.talk.launch, words.talk.education, words.relief.hold, sources.aafp_2012.title];
    const content = files.filter((path) => path.endsWith('.json')).map((path) => readFileSync(path, 'utf8'));
    for (const text of said) {
      expect(program).not.toContain(text);
      expect(content.filter((json) => json.includes(text))).toHaveLength(1);
    }
  });

  it('holds no letter that would make the engine keep the program in two bytes a letter', () => {
    expect(readFileSync(join(built, 'index.mjs'), 'utf8')).toMatch(/^[\0-\x7f]*$/);
  });

  it('has a file for each part that is said, known and shown', () => {
    const parts = Object.entries(words).filter(([, part]) => typeof part !== 'function');
    const facts = [...compile(process.cwd()).files.keys()].filter((name) => name.startsWith('facts/'));
    const british = readdirSync(join(built, 'content', 'en-GB'));
    const screens = readdirSync(join('lambda', 'alexa', 'apl')).filter((name) => name.endsWith('.json'));
    const expected = [
      ...parts.map(([name]) => `en/${name}.json`),
      ...british.map((name) => `en-GB/${name}`),
      'index.json',
      ...facts.map((name) => `${name}.json`),
      ...screens.map((name) => `screens/${name}`),
    ];
    const content = join(built, 'content');
    const found = files.filter((path) => path.startsWith(content)).map((path) => relative(content, path));
    expect(found.sort()).toEqual(expected.sort());
    expect(british).toContain('servings.json');
    expect(british).not.toContain('labels.json');
  });

  it('stays small', () => {
    const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
    // Most of it are the lexicon and the weights of the classifier.
    expect(bytes).toBeLessThan(9_500_000);
  });

  it('ships the program, what is said, known and shown, and no source map or address of one', () => {
    const others = files.map((path) => relative(built, path)).filter((path) => path !== 'index.mjs');
    expect(
      others.filter(
        (path) =>
          !/^content\/(index|(facts|screens|[a-z]{2}(-[A-Z]{2})?)\/[\w-]+)\.json$|^nlu\/[a-z]{2}\.(bin|json|txt)$/.test(
            path,
          ),
      ),
    ).toEqual([]);
    for (const path of files) expect(readFileSync(path, 'utf8')).not.toContain('sourceMappingURL');
  });

  it('has maps beside it that say where and not what', () => {
    const maps = readdirSync(`${built}.maps`);
    expect(maps).toContain('index.mjs.map');
    for (const map of maps) {
      expect(JSON.parse(readFileSync(join(`${built}.maps`, map), 'utf8'))).not.toHaveProperty('sourcesContent');
    }
  });
});
