import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The probe with the two AWS clients that it uses, so that what was tried is what runs. */
export async function bundleProbe(root: string, outdir: string): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: { index: join('cdk', 'probe', 'probe.ts') },
    outdir,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    // The clients have CommonJS inside, which asks for Node's own modules by `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    bundle: true,
    minify: true,
    keepNames: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
}
