import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBundle } from '../../tools/bundle/ensure-bundle';
import { CONSOLE_SKILL, EVERYTHING } from './settings';

interface Synthesis {
  readonly status: number | string | null;
  readonly says: string;
  readonly made: readonly string[];
}

/** The operator's command on a machine without AWS credentials; the build is the one that the tests share. */
function synth(settings: Record<string, string>): Promise<Synthesis> {
  const output = mkdtempSync(join(tmpdir(), 'synth-'));
  // Blank means not given: the settings that an operator keeps in cdk.context.json must not decide a test.
  const blank = Object.fromEntries(Object.keys(EVERYTHING).map((key) => [key, '']));
  const context = Object.entries({ ...blank, ...settings }).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    const cdk = execFile(
      join('node_modules', '.bin', 'cdk'),
      ['synth', '--strict', '--quiet', '--build', 'node --version', '--output', output, ...context],
      { env: { PATH, HOME: output, CI: 'true', AWS_EC2_METADATA_DISABLED: 'true' } },
      (_, stdout, stderr) => resolve({ status: cdk.exitCode, says: stdout + stderr, made: readdirSync(output) }),
    );
  });
}

describe('cdk synth --strict', () => {
  let locked: Synthesis;
  let open: Synthesis;
  let mistaken: Synthesis;

  // One after the other: side by side on a fresh clone one of them has ended early.
  beforeAll(async () => {
    ensureBundle(process.cwd());
    locked = await synth(CONSOLE_SKILL);
    open = await synth({});
    mistaken = await synth({ skillId: 'mine' });
  }, 180_000);

  it('exits 0 with a skill id', () => {
    // What it says first: where it fails, that is the reason.
    expect(locked.says).not.toMatch(/WARNING|Error/);
    expect(locked.status).toBe(0);
    expect(locked.made).toContain('leg-cramp-guide-us-east-1.template.json');
  });

  it('exits 1 in the open first step and says why', () => {
    expect(open.status).toBe(1);
    expect(open.says).toContain('any Alexa skill may call this function');
  });

  it('exits 1 on a setting that cannot be used, with a sentence and no stack trace', () => {
    expect(mistaken.status).toBe(1);
    expect(mistaken.says).toMatch(/skillId must look like amzn1\.ask\.skill\..*; got "mine"; find it under/);
    expect(mistaken.says).not.toMatch(/^\s+at /m);
  });
});
