import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshBundle } from '../../tools/bundle/fresh';
import { CONSOLE_SKILL } from './settings';

// Three processes, each of which loads and validates everything.
jest.setTimeout(180_000);

/** The operator's command, on a machine without AWS credentials; the build is the one that the tests share. */
function synth(settings: Record<string, string>) {
  freshBundle(process.cwd());
  const output = mkdtempSync(join(tmpdir(), 'synth-'));
  const { PATH = '' } = process.env;
  const context = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const cdk = join('node_modules', '.bin', 'cdk');
  const { status, stdout, stderr } = spawnSync(
    cdk,
    ['synth', '--strict', '--quiet', '--build', 'node --version', '--output', output, ...context],
    { encoding: 'utf8', env: { PATH, HOME: output, CI: 'true', AWS_EC2_METADATA_DISABLED: 'true' } },
  );
  return { status, says: stdout + stderr, made: readdirSync(output) };
}

describe('cdk synth --strict', () => {
  it('exits 0 with a skill id', () => {
    const { status, says, made } = synth(CONSOLE_SKILL);
    expect({ status, says }).toMatchObject({ status: 0 });
    expect(made).toContain('leg-cramp-guide-us-east-1.template.json');
  });

  it('exits 1 in the open first step and says why', () => {
    const { status, says } = synth({});
    expect(status).toBe(1);
    expect(says).toContain('any Alexa skill may call this function');
  });

  it('exits 1 on a setting that cannot be used, with a sentence and no stack trace', () => {
    const { status, says } = synth({ skillId: 'mine' });
    expect(status).toBe(1);
    expect(says).toMatch(/skillId must look like amzn1\.ask\.skill\..*; got "mine"; find it under/);
    expect(says).not.toMatch(/^\s+at /m);
  });
});
