import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that decides what the bundle is. */
const INPUTS = [
  'lambda',
  'interaction-model',
  'tools/bundle',
  'tools/content',
  'tools/nlu',
  'tools/build.ts',
  'cdk/probe',
  'package-lock.json',
];

/** Where the fingerprint of a built folder's inputs is kept: beside it, never in it. */
export const stampOf = (folder: string): string => `${folder}.stamp`;

export function fingerprint(root: string): string {
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
