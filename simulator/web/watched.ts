import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a turn depends on; the page and the server are not among it. */
const FOLDERS = ['lambda', 'interaction-model', 'simulator', 'skill-package', 'testing'];
const KINDS = /\.(?:ts|json|yaml)$/;
const NOT = /^simulator\/(?:web\/(?:page|viewhost)\/|start\.ts)/;

export type Snapshot = ReadonlyMap<string, string>;

function stamp(path: string): string {
  const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
  return `${mtimeMs} ${size}`;
}

/** When each file was last written: asked before every turn, so that no change is missed. */
export function snapshot(root: string, folders: readonly string[] = FOLDERS): Snapshot {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((file) => KINDS.test(file) && !NOT.test(file)),
  );
  return new Map(files.map((file) => [file, stamp(join(root, file))]));
}

/** The files that were written, added or removed. */
export function changes(before: Snapshot, after: Snapshot): readonly string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((file) => before.get(file) !== after.get(file)).sort();
}
