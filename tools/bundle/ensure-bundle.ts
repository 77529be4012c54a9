import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locked } from '../lock';
import { fingerprint, stampOf } from './stamp';

/** The built folder, built only if its inputs have changed since. Test files that run side by side share one build. */
export function ensureBundle(root: string): string {
  const folder = join(root, 'dist', 'lambda');
  const stamp = stampOf(folder);
  const isFresh = () => existsSync(folder) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);
  mkdirSync(join(root, 'dist'), { recursive: true });
  if (isFresh()) return folder;
  locked(`${folder}.lock`, () => {
    if (isFresh()) return;
    execFileSync(process.execPath, ['--import', 'tsx', join('tools', 'build.ts')], { cwd: root, stdio: 'pipe' });
  });
  return folder;
}
