import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledFolder, contentStamp, stampFile } from './stamp';

/**
 * Where the compiled content is, compiled anew if a file of it has changed. For tests and tools on this machine: a
 * build puts the deployed folder's own content in place of this module (tools/bundle/content.ts).
 */
function freshFolder(): string {
  const root = join(import.meta.dirname, '..', '..');
  const stamp = stampFile(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === contentStamp(root)) return compiledFolder(root);
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/content.ts', '--compile'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The content does not compile.\n${stderr}`);
  return compiledFolder(root);
}

export const folder = freshFolder();
