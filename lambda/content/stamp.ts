import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that decides what the compiled content is. */
const INPUTS = ['lambda/content', 'tools/content', 'tools/content.ts'];

/** The compiled content, and beside it the stamp of what it was made from. */
export const compiledFolder = (root: string): string => join(root, 'build', 'content');
export const stampFile = (root: string): string => `${compiledFolder(root)}.stamp`;

/**
 * Sizes and times instead of contents: this is asked on every start, and a needless compilation takes a second. A copy
 * of the project that keeps its times has the same stamp.
 */
export function contentStamp(root: string): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) add(root, input, hash);
  return hash.digest('hex');
}

function add(root: string, path: string, hash: ReturnType<typeof createHash>): void {
  const { size, mtimeMs, isDirectory } = stat(join(root, path));
  if (isDirectory) for (const name of readdirSync(join(root, path)).sort()) add(root, join(path, name), hash);
  // A copied time is off by parts of a microsecond.
  else hash.update(`${path} ${size} ${Math.round(mtimeMs)}\n`);
}

function stat(path: string) {
  const found = statSync(path);
  return { size: found.size, mtimeMs: found.mtimeMs, isDirectory: found.isDirectory() };
}
