import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { idsText } from './content/ids';
import { mend } from './content/mend';
import { told } from './content/source';
import { writeCompiled } from './content/write';

/**
 * `npm run content`: checks and compiles lambda/content, and writes ids.ts. `-- --compile` leaves ids.ts alone;
 * `-- --mend` first puts what English says in several places into shared/, and what is said once back in its place.
 */
function main(args: readonly string[]): number {
  const root = join(import.meta.dirname, '..');
  if (args.includes('--mend')) {
    const { shared, returned } = mend(root, 'en');
    console.log(`${shared} sentences shared, ${returned} put back`);
  }
  const { ids, problems, lints } = writeCompiled(root);
  for (const each of problems) console.error(told(each));
  if (problems.length > 0) return 1;
  if (args.includes('--compile')) return 0;
  for (const each of lints) console.error(told(each));
  const file = join(root, 'lambda/content/ids.ts');
  const text = idsText(ids);
  const changed = !existsSync(file) || readFileSync(file, 'utf8') !== text;
  if (changed) writeFileSync(file, text);
  const counts = ['food', 'nutrient', 'remedy', 'medicine', 'sign', 'entry', 'source'].map(
    (kind) => `${ids[kind]?.length} ${kind}`,
  );
  console.log(`${counts.join(', ')}; ids.ts ${changed ? 'written' : 'unchanged'}; ${lints.length} to mend`);
  return lints.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
