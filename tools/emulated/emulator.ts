import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CloudFormationClient, UpdateTerminationProtectionCommand } from '@aws-sdk/client-cloudformation';
import { UsageError } from '../../simulator/command';
import { AREA_OF } from '../../skill-package/config/regions';
import { LIVE, namesOf } from '../../skill-package/names';
import { ensureBundle } from '../bundle/ensure-bundle';

const root = join(import.meta.dirname, '../..');
const PORT = 5599;
const url = `http://127.0.0.1:${PORT}`;

/** Runs a command of this project against the emulator; gives its exit code and what it said. */
export type Run = (command: string, args: readonly string[]) => Ran;

interface Ran {
  readonly code: number | null;
  readonly said: string;
}

export interface Emulator {
  readonly run: Run;
  /** Takes the protection off every stack of the live stage, as an operator would in the console. */
  readonly unprotect: () => Promise<Ran>;
  /** Every line of a stand-in: what was made, changed and deleted that moto does not know. */
  readonly standIns: () => readonly (readonly [what: string, kind: string, name: string])[];
  readonly stop: () => void;
}

/** moto as a server on the loopback, and a folder for the command line in which nobody has set anything. */
export async function startEmulator(): Promise<Emulator> {
  if (spawnSync('python3', ['-c', 'import moto.server, flask']).status !== 0) {
    throw new UsageError(
      "This needs moto as a server for python3, which is not here. Install it with pip (pip install 'moto[server]'; 5.2.1 was tried), " +
        'or as your distribution has it, and start again.',
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'emulated-'));
  const log = join(folder, 'server.log');
  const output = openSync(log, 'w');
  const script = join(import.meta.dirname, 'server.py');
  const server = spawn('python3', [script, '-H', '127.0.0.1', '-p', String(PORT)], {
    stdio: ['ignore', output, output],
  });
  const stop = () => void server.kill();
  await answers(server, log);
  prepare(folder);
  return { run: runIn(folder), unprotect, standIns: () => standIns(log), stop };
}

async function answers(server: ChildProcess, log: string): Promise<void> {
  for (let tries = 0; tries < 120 && server.exitCode === null; tries += 1) {
    const reached = await fetch(`${url}/moto-api/data.json`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (reached) return;
    await pause(500);
  }
  throw new UsageError(`The emulator did not start: see ${log}.`);
}

/** The operator's own cdk.context.json stays out of it. */
function prepare(folder: string): void {
  const cdkJson = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'));
  const app = `node --import tsx ${JSON.stringify(join(root, 'cdk', 'app.ts'))}`;
  // Built once, and not by each command anew.
  ensureBundle(root);
  const build = 'node --version';
  writeFileSync(join(folder, 'cdk.json'), JSON.stringify({ ...cdkJson, app, build }));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

const runIn =
  (folder: string): Run =>
  (command, args) => {
    const program = command === 'cdk' ? join('node_modules', 'aws-cdk', 'bin', 'cdk') : join('tools', `${command}.ts`);
    const node = command === 'cdk' ? [] : ['--import', 'tsx'];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...node, join(root, program), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH ?? '',
        HOME: folder,
        CI: 'true',
        AWS_ENDPOINT_URL: url,
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'emulated',
        AWS_SECRET_ACCESS_KEY: 'emulated',
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      },
    });
    return { code: status, said: `${stdout}${stderr}` };
  };

async function unprotect(): Promise<Ran> {
  const credentials = { accessKeyId: 'emulated', secretAccessKey: 'emulated' };
  const { base } = namesOf(LIVE);
  const regions = Object.keys(AREA_OF).map((region) => [region, `${base}-${region}`] as const);
  for (const [region, StackName] of [...regions, ['us-east-1', `${base}-skill`] as const]) {
    const client = new CloudFormationClient({ region, endpoint: url, credentials });
    await client.send(new UpdateTerminationProtectionCommand({ StackName, EnableTerminationProtection: false }));
  }
  return { code: 0, said: '' };
}

function standIns(log: string) {
  const lines = readFileSync(log, 'utf8').split('\n');
  return lines.flatMap((line) =>
    line.startsWith('stand-in ') ? [JSON.parse(line.slice(9)) as [string, string, string]] : [],
  );
}
