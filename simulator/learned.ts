import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** What the function's own understanding is learned from; a superset is harmless. */
const INPUTS = ['interaction-model', 'lambda/nlu', 'lambda/content', 'tools/nlu', 'tests/understanding'];

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
  const languages = readdirSync(join(root, 'lambda/nlu/lexicon'));
  const stamps = languages.map((language) => join(root, `build/nlu/${language}.stamp`));
  if (Math.min(...stamps.map(writtenAt)) > Math.max(...INPUTS.map((input) => newest(join(root, input))))) return;
  const args = ['--import', 'tsx', join(root, 'tools/nlu.ts')];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`"npm run nlu" failed: ${stderr.trim().split('\n').at(-1)}`);
  // It leaves a stamp alone where nothing it learns from has changed.
  for (const stamp of stamps) utimesSync(stamp, new Date(), new Date());
}
