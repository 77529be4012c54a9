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

// The command runs once: what it refuses, the open first step and a setting that cannot be used, is tried in process
// (templates/permission.ts, templates/app.ts), for each run takes ten seconds.
describe('cdk synth --strict', () => {
  it('exits 0 with a skill id', async () => {
    ensureBundle(process.cwd());
    const { says, status, made } = await synth(CONSOLE_SKILL);
    // What it says first: where it fails, that is the reason.
    expect(says).not.toMatch(/WARNING|Error/);
    expect(status).toBe(0);
    expect(made).toContain('leg-cramp-guide-us-east-1.template.json');
  }, 120_000);
});
