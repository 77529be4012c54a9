import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBundle } from '../../tools/bundle/ensure-bundle';
import { EVERYTHING } from './settings';

interface Synthesis {
  readonly status: number | string | null;
  readonly says: string;
  readonly made: readonly string[];
  readonly output: string;
}

/**
 * The operator's command on a machine without AWS credentials; the build is the one that the tests share. It runs in a
 * folder of its own: the settings that an operator keeps in cdk.context.json must not decide a test.
 */
function synth(settings: Record<string, string>, file: Record<string, unknown> = {}): Promise<Synthesis> {
  const root = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'synth-'));
  const output = join(folder, 'cdk.out');
  const cdkJson = JSON.parse(readFileSync('cdk.json', 'utf8'));
  const app = `node --import tsx ${JSON.stringify(join(root, 'cdk', 'app.ts'))}`;
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'cdk.json'), JSON.stringify({ ...cdkJson, app }));
  writeFileSync(join(folder, 'cdk.context.json'), JSON.stringify(file));
  const context = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    const cdk = execFile(
      join(root, 'node_modules', '.bin', 'cdk'),
      ['synth', '--strict', '--quiet', '--build', 'node --version', '--output', output, ...context],
      { cwd: folder, env: { PATH, HOME: folder, CI: 'true', AWS_EC2_METADATA_DISABLED: 'true' } },
      (_, stdout, stderr) =>
        resolve({
          status: cdk.exitCode,
          says: stdout + stderr,
          made: readdirSync(folder, { recursive: true })
            .map(String)
            .filter((name) => name.startsWith('cdk.out')),
          output,
        }),
    );
  });
}

// The command runs once: what it refuses, the open first step and a setting that cannot be used, is tried in process
// (templates/permission.ts, templates/app.ts), for each run takes ten seconds.
describe('cdk synth --strict', () => {
  it('exits 0 with a skill id, and keeps what cdk.context.json says where a setting is given empty', async () => {
    ensureBundle(process.cwd());
    const { skillId, ...others } = EVERYTHING;
    const blank = Object.fromEntries(Object.keys(others).map((key) => [key, '']));
    const { says, status, made, output } = await synth({ ...blank, skillId }, others);
    // What it says first: where it fails, that is the reason.
    expect(says).not.toMatch(/WARNING|Error/);
    expect(status).toBe(0);
    expect(made).toContain(join('cdk.out', 'leg-cramp-guide-us-east-1.template.json'));
    const template = (name: string) => readFileSync(join(output, `leg-cramp-guide-${name}.template.json`), 'utf8');
    expect(template('eu-west-1')).toContain(EVERYTHING.alarmEmail);
    expect(template('us-east-1')).toContain('"ReservedConcurrentExecutions": 10');
    expect(template('skill')).toContain(EVERYTHING.vendorId);
  }, 120_000);
});
