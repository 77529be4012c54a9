import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bundle } from '../../tools/bundle/bundle';

/** Every file of a folder with what is in it. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true }).map(String);
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('building', () => {
  it('makes the same bytes from the same sources', async () => {
    const [first, second] = [1, 2].map(() => join(mkdtempSync(join(tmpdir(), 'build-')), 'lambda'));
    for (const outdir of [first, second]) {
      await bundle({ root: process.cwd(), entry: 'lambda/index.ts', outdir: String(outdir) });
    }
    expect(contents(String(first))).toEqual(contents(String(second)));
    expect(Object.keys(contents(String(first)))).toContain('index.mjs');
  });

  it('leaves nothing of an earlier build behind', async () => {
    const outdir = join(mkdtempSync(join(tmpdir(), 'build-')), 'lambda');
    const earlier = join(outdir, '..', 'earlier.ts');
    writeFileSync(earlier, "export const ready = Promise.resolve();\nexport const handler = () => 'earlier';\n");
    await bundle({ root: process.cwd(), entry: relative(process.cwd(), earlier), outdir });
    rmSync(earlier);
    const before = contents(outdir);
    await bundle({ root: process.cwd(), entry: 'lambda/index.ts', outdir });
    expect(contents(outdir)['index.mjs']).not.toBe(before['index.mjs']);
    expect(readdirSync(join(outdir, '..')).sort()).toEqual(['lambda', 'lambda.maps', 'lambda.meta.json']);
  });
});
