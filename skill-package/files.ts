import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A locale's own file where it differs, else its language's. */
export function fileFor(folder: string, locale: string): string {
  const own = join(folder, `${locale}.json`);
  return existsSync(own) ? own : join(folder, `${locale.slice(0, 2)}.json`);
}
