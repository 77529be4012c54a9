import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build, type OutputFile } from 'esbuild';
import { Content } from './content';
import { Understanding } from './nlu';
import { ready, readyEntry } from './ready';
import { sdkStub } from './sdk-stub';

interface Bundle {
  /** The project's root; paths in the metafile are relative to it. */
  readonly root: string;
  readonly entry: string;
  /** The folder to deploy. Metafile and source maps go beside it, never into it. */
  readonly outdir: string;
}

/** Makes the folder that is tested, measured and deployed; the same sources give the same bytes. */
export async function bundle({ root, entry, outdir }: Bundle): Promise<void> {
  const content = new Content(resolve(root));
  const understanding = new Understanding();
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: readyEntry(entry) },
    outdir,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    // An error in the log says which function and which kind of error it was, and not "a".
    keepNames: true,
    legalComments: 'none',
    // One character beyond Latin-1 would make the engine hold the whole program in two bytes a character.
    charset: 'ascii',
    // Positions without sources: enough to read a stack trace beside a checkout, and nothing to leak.
    sourcemap: 'external',
    sourcesContent: false,
    metafile: true,
    write: false,
    logLevel: 'warning',
    plugins: [ready, sdkStub, content.plugin, understanding.plugin],
  });

  const target = resolve(root, outdir);
  const isMap = (file: OutputFile) => file.path.endsWith('.map');
  const from = (file: OutputFile) => file.path.slice(target.length + 1);
  const program = outputFiles.filter((file) => !isMap(file)).map((file) => [from(file), file.contents] as const);
  replace(target, [...program, ...content.files, ...understanding.files]);
  replace(
    `${target}.maps`,
    outputFiles.filter(isMap).map((file) => [basename(from(file)), file.contents]),
  );
  writeFileSync(`${target}.meta.json`, JSON.stringify(metafile, null, 2));
}

/** Swaps a whole folder at once, so that a reader never meets half of it or a file of an earlier build. */
function replace(folder: string, files: readonly (readonly [string, string | Uint8Array])[]): void {
  const fresh = `${folder}.${process.pid}`;
  for (const [name, contents] of files) {
    const path = join(fresh, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}
