import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The tests that a mutant has to get past, in one file, so that modules are loaded once a mutant and not once a file.
 * Left out: the entry point, which has to load everything anew for each of its tests.
 */
const LEFT_OUT = ['entry.test.ts'];

for (const room of ['guide', 'alexa', 'conversation']) {
  const folder = join('tests', room);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.includes(name))) {
    // Imported, it would be in the file's own scope, and its hooks would run around every other test.
    describe(join(room, file), () => {
      require(`../${room}/${file}`);
    });
  }
}
