import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseOptions, type Streams, UsageError } from '../../simulator/command';
import { readAssembly } from './assembly';
import { readDeployed } from './deployed';
import { GUARDED, type Removal, removals } from './removed';

const root = join(import.meta.dirname, '../..');
const POSSIBLE = 'possible: -c KEY=VALUE --first --assembly FOLDER --remove skill,mail,cap,lock,region --check';

/** What is removed, and the words that refuse it; empty when the release may go out. */
export function verdict(found: readonly Removal[], told: readonly string[]): { shown: string[]; refused: string[] } {
  const isRefused = ({ what }: Removal) => what !== undefined && !told.includes(what);
  return {
    shown: found.filter((each) => !isRefused(each)).map(({ says }) => `This release removes ${says}.`),
    refused: found
      .filter(isRefused)
      .map(({ what, says }) =>
        what === 'never'
          ? `Refused, for this release takes away ${says}.`
          : `Refused, for this release takes away ${says}. If that is meant, say --remove ${what}.`,
      ),
  };
}

function cdk(args: readonly string[]): void {
  const { status } = spawnSync(join(root, 'node_modules', '.bin', 'cdk'), args, { stdio: 'inherit' });
  if (status !== 0) throw new UsageError(`cdk ${args[0]} did not succeed: see above.`);
}

async function run(args: readonly string[], { stdout }: Pick<Streams, 'stdout'>): Promise<void> {
  const { values } = parseOptions(
    {
      args: [...args],
      options: {
        context: { type: 'string', short: 'c', multiple: true },
        first: { type: 'boolean' },
        assembly: { type: 'string' },
        remove: { type: 'string' },
        check: { type: 'boolean' },
      },
    },
    POSSIBLE,
  );
  const told = (values.remove ?? '').split(',').filter(Boolean);
  const unknown = told.find((word) => !GUARDED.some((guarded) => guarded === word));
  if (unknown) throw new UsageError(`--remove knows no ${unknown}; ${POSSIBLE}`);
  const assembly = values.assembly ?? 'cdk.out';
  if (!values.assembly) {
    const context = (values.context ?? []).flatMap((pair) => ['-c', pair]);
    cdk(['synth', '--quiet', ...(values.first ? [] : ['--strict']), ...context]);
  }
  const { stage, stacks } = readAssembly(assembly);
  const { shown, refused } = verdict(removals(await readDeployed(stage), stacks), told);
  for (const line of shown) stdout.write(`${line}\n`);
  if (refused.length > 0) throw new UsageError(refused.join('\n'));
  if (!values.check) cdk(['deploy', '--app', assembly, '--all', '--require-approval', 'never']);
}

/** The command `npm run deploy`: synthesize, look at what is there, and only then deploy; gives its exit code. */
export async function main(args: readonly string[], streams: Pick<Streams, 'stdout' | 'stderr'>): Promise<number> {
  try {
    await run(args, streams);
    return 0;
  } catch (error) {
    streams.stderr.write(`${(error as Error).message}\n`);
    return 2;
  }
}
