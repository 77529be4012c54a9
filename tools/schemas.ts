import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, installedVersion, SCHEMAS } from '../testing/schemas/schemas';

// Makes the JSON schemas in testing/schemas from the types of the installed packages. Only a new version of those
// packages needs it, so the generator, which brings a compiler of its own, is fetched when it runs.
const GENERATOR = 'ts-json-schema-generator@2.10.0';

for (const { package: name, type } of SCHEMAS) {
  const args = ['--path', join('node_modules', name, 'index.d.ts'), '--type', type];
  const strict = ['--no-type-check'];
  const made = execFileSync('npx', ['--yes', GENERATOR, ...args, ...strict], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const $comment = `${name} ${installedVersion(name)}`;
  writeFileSync(fileOf({ package: name, type }), `${JSON.stringify({ $comment, ...JSON.parse(made) })}\n`);
}
