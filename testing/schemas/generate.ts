import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Config } from 'ts-json-schema-generator';

interface Wanted {
  readonly package: string;
  readonly type: string;
}

function read<T extends object>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function generate(path: string, type: string): string {
  // Loaded only when there is something to generate: it brings a compiler of its own.
  // By a `require` of its own, for tools run as ES modules.
  const load = createRequire(join(process.cwd(), 'package.json'));
  const { createGenerator } = load('ts-json-schema-generator') as typeof import('ts-json-schema-generator');
  const config: Config = { path, type, skipTypeCheck: true, additionalProperties: false, topRef: true };
  return JSON.stringify(createGenerator(config).createSchema(type));
}

/** The schema of a package's type, generated once for each version of the package and kept in the build folder. */
export function schemaOf(wanted: Wanted): object {
  const types = join('node_modules', wanted.package);
  const { version } = read<{ version: string }>(join(types, 'package.json'));
  const file = join('build', 'schemas', `${wanted.package}-${version}-${wanted.type}.json`);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    // Test workers run side by side: a half-written schema must never be read.
    const own = `${file}.${process.pid}`;
    writeFileSync(own, generate(join(types, 'index.d.ts'), wanted.type));
    renameSync(own, file);
  }
  return read(file);
}
