import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Sources, staleReviews } from './fact-check/changed';

const HELP = `npm run fact-check [-- BASE]
Looks at every sentence of the content that differs from BASE (origin/main where it is left out), and says which sources
still claim that a clinician has reviewed it. Exit code: 0 none, 1 some, 2 could not compare.\n`;

const FACTS = 'lambda/content/facts';

const git = (...args: readonly string[]) =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

function sources(): Sources {
  const files = readdirSync(FACTS).filter((name) => name.startsWith('sources'));
  return Object.assign({}, ...files.map((name) => parse(readFileSync(join(FACTS, name), 'utf8'))));
}

function check(base: string): readonly string[] {
  const from = git('merge-base', base, 'HEAD').trim();
  const changed = git('diff', '--name-only', from, '--', 'lambda/content').split('\n');
  const all = sources();
  return changed
    .filter((file) => file.endsWith('.yaml') && existsSync(file))
    .flatMap((file) => {
      const before = git('ls-tree', '--name-only', from, '--', file) ? git('show', `${from}:${file}`) : '';
      return staleReviews(before, readFileSync(file, 'utf8'), all).map((line) => `${file}: ${line}`);
    });
}

const [base = 'origin/main', ...more] = process.argv.slice(2);
if (more.length > 0 || base.startsWith('-')) {
  process.stdout.write(HELP);
  process.exitCode = base === '--help' ? 0 : 2;
} else {
  try {
    const found = check(base);
    process.stdout.write(found.map((line) => `${line}\n`).join(''));
    process.exitCode = found.length > 0 ? 1 : 0;
  } catch (error) {
    process.stderr.write(`fact-check: cannot compare with ${base}: ${(error as Error).message.split('\n')[0]}\n`);
    process.exitCode = 2;
  }
}
