import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that decides what the bundle is. */
const INPUTS = ['lambda', 'tools/bundle', 'tools/build.ts', 'package-lock.json'];
/** A build takes a second or two; a lock older than this belongs to a build that was stopped. */
const STALE_MS = 60_000;

/**
 * The built folder, built only if its inputs have changed since. Test files that run side by side share one build:
 * the first takes the lock, the others wait for it.
 */
export function freshBundle(root: string): string {
  const dist = join(root, 'dist');
  const stamp = join(dist, 'lambda.stamp');
  const lock = join(dist, 'lambda.lock');
  const wanted = fingerprint(root);
  const isFresh = () => existsSync(join(dist, 'lambda')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  mkdirSync(dist, { recursive: true });
  while (!isFresh()) {
    if (!take(lock)) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
      continue;
    }
    try {
      if (isFresh()) break;
      execFileSync(process.execPath, ['--import', 'tsx', join('tools', 'build.ts')], { cwd: root, stdio: 'pipe' });
      writeFileSync(stamp, wanted);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return join(dist, 'lambda');
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

function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    for (const file of filesOf(join(root, input))) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}
