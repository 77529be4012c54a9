import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** What the function's own understanding is learned from; a superset is harmless. */
const INPUTS = ['interaction-model', 'lambda/nlu', 'lambda/content/en/entries', 'tools/nlu', 'tests/understanding'];

const writtenAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newest(folder: string): number {
  if (!existsSync(folder)) return 0;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(0, ...names.map((name) => writtenAt(join(folder, name))));
}

/**
 * Makes build/nlu where it is missing or older than what it is learned from, so that a fresh checkout understands
 * sentences and a changed training file is used. In a process of its own, because the simulator imports no tools.
 */
export function ensureLearned(root: string): void {
  const stamp = join(root, 'build/nlu/en.stamp');
  if (writtenAt(stamp) > Math.max(...INPUTS.map((input) => newest(join(root, input))))) return;
  const args = ['--import', 'tsx', join(root, 'tools/nlu.ts')];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`"npm run nlu" failed: ${stderr.trim().split('\n').at(-1)}`);
  // It leaves the stamp alone where nothing it learns from has changed.
  utimesSync(stamp, new Date(), new Date());
}
