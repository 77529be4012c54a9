import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Part } from './places';

const folder = join(process.cwd(), 'lambda/words/en');

/** Everything the English words export, by file. */
export function realWords(): Part {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'index.ts')
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [relative(folder, file), jest.requireActual<object>(file)]));
}
