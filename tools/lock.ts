import { mkdirSync, rmSync, statSync } from 'node:fs';

/** What is locked takes a second or two; a lock older than this belongs to a process that was stopped. */
const STALE_MS = 60_000;

/** Does something while no other process does it: the folder `lock` is there meanwhile, and others wait. */
export function locked<T>(lock: string, work: () => T): T {
  while (!take(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
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
