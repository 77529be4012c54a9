import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ManifestSettings, manifest } from './manifest';
import { modelFor } from './model';
import { LIVE } from './names';
import { LOCALES } from './store';
import { zip } from './zip';

interface Assembled {
  readonly folder: string;
  readonly zip: string;
  /** Paths inside the package. */
  readonly files: readonly string[];
}

/** Puts manifest, models and icons where a skill package has them, as a folder and as a zip, and nothing else. */
export function assemble(root: string, out: string, settings: ManifestSettings): Assembled {
  const source = join(root, 'skill-package');
  const files: Record<string, Uint8Array> = { 'skill.json': json(manifest(source, settings)) };
  for (const locale of LOCALES) {
    files[`interactionModels/custom/${locale}.json`] = modelFor(root, locale, settings.stage ?? LIVE);
  }
  for (const image of ['small.png', 'large.png']) {
    files[`assets/images/${image}`] = readFileSync(join(source, 'images', image));
  }

  const folder = join(out, 'skill-package');
  rmSync(folder, { recursive: true, force: true });
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), contents);
  }
  const archive = join(out, 'leg-cramp-guide.zip');
  writeFileSync(archive, zip(files));
  return { folder, zip: archive, files: Object.keys(files) };
}

const json = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
