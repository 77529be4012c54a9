import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { CONVERSATIONS } from './options';

interface Saved {
  readonly file: string;
  readonly tested: boolean;
}

const LONGEST = 60;

function fileName(scenario: string): string {
  const plain = scenario.normalize('NFKD').toLowerCase();
  const name = plain.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST);
  return name.replace(/^-+|-+$/g, '') || 'conversation';
}

/** Writes a transcript where the tests find it; what is there already stays as it is. Gives the path from `root`, and whether the tests read it. */
export async function saveTranscript(
  { root, folder }: { readonly root: string; readonly folder: string },
  { scenario, locale, yaml }: { readonly scenario: string; readonly locale: string; readonly yaml: string },
): Promise<Saved> {
  const into = join(folder, locale.slice(0, 2), 'recorded');
  await mkdir(into, { recursive: true });
  for (let copy = 1; ; copy++) {
    const path = join(into, `${fileName(scenario)}${copy > 1 ? `-${copy}` : ''}.yaml`);
    const saved = { file: relative(root, path), tested: folder === join(root, CONVERSATIONS) };
    try {
      await writeFile(path, yaml, { flag: 'wx' });
      return saved;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if ((await readFile(path, 'utf8')) === yaml) return saved;
    }
  }
}
