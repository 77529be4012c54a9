import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const LONGEST = 60;

function fileName(scenario: string): string {
  const plain = scenario.normalize('NFKD').toLowerCase();
  const name = plain.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST);
  return name.replace(/^-+|-+$/g, '') || 'conversation';
}

/** Writes a transcript where the tests find it; what is there already stays as it is. Gives the path from `root`. */
export async function saveTranscript(
  { root, folder }: { readonly root: string; readonly folder: string },
  { scenario, locale, yaml }: { readonly scenario: string; readonly locale: string; readonly yaml: string },
): Promise<string> {
  const into = join(folder, locale.slice(0, 2), 'recorded');
  await mkdir(into, { recursive: true });
  for (let copy = 1; ; copy++) {
    const path = join(into, `${fileName(scenario)}${copy > 1 ? `-${copy}` : ''}.yaml`);
    try {
      await writeFile(path, yaml, { flag: 'wx' });
      return relative(root, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
