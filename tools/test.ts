import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, countsOf, type JestResults, sum } from './test/counts';
import { isCovering, isTier, TIERS, type Tier, testFiles, tiersOf } from './test/tiers';

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);

interface Check {
  readonly name: string;
  readonly run: readonly [program: string, ...args: string[]];
  readonly hint: string;
}

const CHECKS: readonly Check[] = [
  { name: 'format and lint', run: [bin('biome'), 'check', '--error-on-warnings'], hint: 'npm run format' },
  { name: 'types', run: [bin('tsc'), '-p', '.'], hint: 'npm run types' },
  { name: 'unused code', run: [bin('knip'), '--no-progress'], hint: 'npm run unused' },
];

function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function check({ name, run: [program, ...args], hint }: Check): Promise<Counts> {
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  const failed = (await exitCode(child)) !== 0;
  process.stdout.write(failed ? `✗ ${name} (see also: ${hint})\n${Buffer.concat(output)}\n` : `✓ ${name}\n`);
  return failed ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
}

function readResults(file: string): JestResults | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

async function jest(args: readonly string[]): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'leg-cramp-guide-'));
  const file = join(folder, 'jest.json');
  const all = ['--maxWorkers=100%', '--json', `--outputFile=${file}`, ...args];
  try {
    const code = await exitCode(spawn(bin('jest'), all, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }));
    return countsOf(readResults(file), code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Everything; tiers ("--tier unit,behavior"); or with other arguments ("npm test -- tests/guide") what jest makes of them.
const args = process.argv.slice(2);

function tiersAsked(): readonly Tier[] {
  const [, names = '', ...more] = args;
  const tiers = names.split(',');
  if (more.length > 0 || !tiers.every(isTier))
    throw new Error(`--tier takes one or more of ${Object.keys(TIERS).join(', ')}, separated by commas`);
  return tiers;
}

/** Unit and behavior together cover lambda, so they are held to its threshold: in a run of the files that it takes. */
async function testsOf(tiers: readonly Tier[]): Promise<readonly Counts[]> {
  const files = testFiles(root).filter((file) => tiersOf(file).some((tier) => tiers.includes(tier)));
  if (!tiers.includes('unit') || !tiers.includes('behavior')) return [await jest(['--runTestsByPath', ...files])];
  const covering = await jest(['--coverage', '--runTestsByPath', ...files.filter(isCovering)]);
  return [covering, await jest(['--runTestsByPath', ...files.filter((file) => !isCovering(file))])];
}

async function asked(): Promise<readonly Counts[]> {
  if (args[0] === '--tier') return testsOf(tiersAsked());
  if (args.length > 0) return [await jest(args)];
  const checked = await Promise.all(CHECKS.map(check));
  return [...checked, ...(await testsOf(Object.keys(TIERS) as Tier[]))];
}

const { passed, failed } = sum(await asked());
process.exitCode = failed > 0 ? 1 : 0;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
