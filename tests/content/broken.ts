import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A file of lambda/content, and what is done to it: a text put in place of another, or a whole file. */
export type Change = readonly [file: string, from: string, to: string] | readonly [file: string, text: string];

/** A copy of the content, changed: the root to compile. */
export function changedContent(changes: readonly Change[]): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  const folder = join(root, 'lambda/content');
  cpSync('lambda/content', folder, { recursive: true });
  for (const [file, first, second] of changes) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    if (second === undefined) {
      writeFileSync(path, first);
      continue;
    }
    const text = readFileSync(path, 'utf8');
    if (!text.includes(first)) throw new Error(`${file} has no "${first}"`);
    writeFileSync(path, text.replace(first, second));
  }
  return root;
}
