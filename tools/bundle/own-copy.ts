import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshBundle } from './fresh';

/** The built function away from the project: a long run keeps what it started with, whatever is built meanwhile. */
export function ownCopy(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'leg-cramp-guide-'));
  cpSync(freshBundle(root), folder, { recursive: true });
  return join(folder, 'index.mjs');
}
