import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SETTINGS } from '../../skill-package/config/settings';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: Record<string, string>;
  readonly jobs: Record<
    string,
    {
      readonly permissions?: Record<string, string>;
      readonly environment?: string;
      readonly env?: Record<string, string>;
      readonly steps: readonly Step[];
    }
  >;
}

const folder = join('.github', 'workflows');
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);

describe.each(workflows)('$name', ({ text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('pins every action to a commit and says which version that is', () => {
    const used = text.split('\n').filter((line) => line.includes('uses:'));
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read the code, and take on a role where it deploys', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const { permissions, environment } of jobs) {
      expect(permissions ?? {}).toEqual(environment ? { contents: 'read', 'id-token': 'write' } : {});
    }
  });

  it('uses no stored secret and puts nothing from outside into a command', () => {
    expect(text).not.toMatch(/secrets\./);
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  it('runs scripts that exist', () => {
    const called = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run ([\w-]+)/g)].map(([, script]) => script));
    expect(called.filter((script) => !scripts.includes(String(script)))).toEqual([]);
  });
});

it('deploys only what was tagged, tested and let through, in that order', () => {
  const { workflow } = workflows.find(({ name }) => name === 'deploy.yml') ?? { workflow: undefined };
  expect(workflow?.on).toEqual({ push: { tags: ['v*'] } });
  const runs = (workflow?.jobs.deploy?.steps ?? []).map(({ run, uses }) => run ?? uses ?? '');
  const at = (words: string) => runs.findIndex((run) => run.includes(words));
  const order = ['npm test', 'npm run synth', 'configure-aws-credentials', 'npm run deploy -- --assembly cdk.out'].map(
    at,
  );
  expect(order.every((index) => index >= 0)).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

describe('a setting of a release', () => {
  const job = workflows.find(({ name }) => name === 'deploy.yml')?.workflow.jobs.deploy;

  /** What the gate's own script gives to npm, with a stand-in for npm that says what it was given. */
  function passed(variables: Record<string, string>): string[] {
    const folder = mkdtempSync(join(tmpdir(), 'npm-'));
    writeFileSync(join(folder, 'npm'), '#!/bin/sh\nprintf "%s\\n" "$@"\n');
    chmodSync(join(folder, 'npm'), 0o755);
    const script = job?.steps.find(({ run }) => run?.includes('npm run synth'))?.run ?? '';
    const empty = Object.fromEntries(Object.values(SETTINGS).map((name) => [name, '']));
    const env = { ...empty, ...variables, PATH: `${folder}:${process.env.PATH}` };
    const args = execFileSync('bash', ['-e', '-c', script], { env, encoding: 'utf8' }).trim().split('\n');
    return args.slice(args.indexOf('--') + 1).filter((arg) => arg !== '-c');
  }

  it('has a variable, whichever it is', () => {
    const values = Object.values(SETTINGS).map((name) => [name, `${name.toLowerCase()} of mine`]);
    const expected = Object.entries(SETTINGS).map(([key, name]) => `${key}=${name.toLowerCase()} of mine`);
    expect(passed(Object.fromEntries(values)).sort()).toEqual(expected.sort());
    expect(Object.keys(job?.env ?? {})).toEqual(expect.arrayContaining(Object.values(SETTINGS)));
    for (const name of Object.values(SETTINGS)) expect(job?.env?.[name]).toContain(`vars.${name}`);
  });

  it('is passed on only where there is one', () => {
    expect(passed({ SKILL_ID: 'mine' })).toEqual(['skillId=mine']);
    expect(passed({})).toEqual([]);
  });
});
