import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { compiledFolder, contentStamp, stampFile } from '../../lambda/content/stamp';
import { locked } from '../lock';
import { type Compiled, compile } from './compile';

/**
 * Compiles into the folder that tests, tools and `ask` read, unless it is fresh. Each file is put in place whole, so that
 * one who reads meanwhile meets no half of it. Several processes may come at once: one compiles, the others wait.
 */
export function writeCompiled(root: string): Compiled {
  const folder = compiledFolder(root);
  mkdirSync(dirname(folder), { recursive: true });
  return locked(`${folder}.lock`, () => {
    // Taken before the files are read: one that changes meanwhile makes the stamp wrong and the next start compile anew.
    const stamp = contentStamp(root);
    const compiled = compile(root);
    if (compiled.problems.length > 0) return compiled;
    if (existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === stamp) return compiled;
    for (const [name, value] of compiled.files) put(join(folder, `${name}.json`), JSON.stringify(value));
    const known = new Set([...compiled.files.keys()].map((name) => `${name}.json`));
    for (const path of filesOf(folder)) if (!known.has(relative(folder, path))) rmSync(path);
    put(stampFile(root), stamp);
    return compiled;
  });
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
