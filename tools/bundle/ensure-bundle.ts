import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, stampOf } from './stamp';

/** A build takes a second or two; a lock older than this belongs to a build that was stopped. */
const STALE_MS = 60_000;

/**
 * The built folder, built only if its inputs have changed since. Test files that run side by side share one build:
 * the first takes the lock, the others wait for it.
 */
export function ensureBundle(root: string): string {
  const folder = join(root, 'dist', 'lambda');
  const lock = `${folder}.lock`;
  const stamp = stampOf(folder);
  const isFresh = () => existsSync(folder) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);
  mkdirSync(join(root, 'dist'), { recursive: true });
  while (!isFresh()) {
    if (!take(lock)) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
      continue;
    }
    try {
      if (isFresh()) break;
      execFileSync(process.execPath, ['--import', 'tsx', join('tools', 'build.ts')], { cwd: root, stdio: 'pipe' });
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return folder;
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > STALE_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}
