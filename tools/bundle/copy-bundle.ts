import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBundle } from './ensure-bundle';

/** The built function away from the project: a long run keeps what it started with, whatever is built meanwhile. */
export function copyBundle(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'leg-cramp-guide-'));
  cpSync(ensureBundle(root), folder, { recursive: true });
  return join(folder, 'index.mjs');
}
