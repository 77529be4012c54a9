import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { progress } from '../tools/progress';
import { functions } from './lib/functions';
import { measure, type Run } from './lib/measure';
import { beside, byteTable, fileTable, levels, levelTable, rows, timeTable } from './lib/report';
import { RuntimeApi } from './lib/runtime-api';
import { bytesByKind, fileSizes, programBytes, readMetafile } from './lib/sizes';
import { CannotMeasure, installTools } from './lib/tools';

const HELP = `npm run bench [-- --runs 31] [--turns 100] [--json]
How fast the deployed folder starts and answers under AWS's own runtime client, beside an empty handler.
Exit code: 0 measured, 1 a level was missed, 2 this machine cannot measure.\n`;

const root = join(import.meta.dirname, '..');

interface Options {
  readonly runs: number;
  readonly turns: number;
  readonly json: boolean;
}

function readOptions(): Options | null {
  const options = {
    runs: { type: 'string' },
    turns: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ options });
  if (values.help) return null;
  const [runs = 31, turns = 100] = [values.runs, values.turns].map((given) =>
    given === undefined ? undefined : Number(given),
  );
  if (![runs, turns].every((count) => Number.isInteger(count) && count > 0)) {
    throw new CannotMeasure('--runs and --turns take a whole number above zero.');
  }
  return { runs, turns, json: values.json ?? false };
}

/** One run of every function in each round, so that whatever slows this machine down slows all of them. */
async function measureAll(options: Options, measured: Awaited<ReturnType<typeof functions>>) {
  const tools = installTools(join(root, 'build/bench/tools'));
  const api = new RuntimeApi();
  const at = await api.listen();
  const rounds: Run[][] = [];
  try {
    // The first round warms the disk's cache and is not counted.
    for (let round = 0; round <= options.runs; round += 1) {
      const runs: Run[] = [];
      const order = [...measured.keys()].map((_, index, all) => all[(index + round) % all.length] as number);
      for (const index of order) {
        runs[index] = await measure(measured[index] as (typeof measured)[number], api, at, tools, options.turns);
      }
      if (round > 0) rounds.push(runs);
      progress(`${round} of ${options.runs} rounds`);
    }
  } finally {
    api.close();
  }
  const languages = beside(measured, rounds, 'sixteen', 'guide');
  return { versions: tools.versions, table: rows(measured, rounds), languages };
}

async function main(): Promise<number> {
  const options = readOptions();
  if (options === null) {
    process.stdout.write(HELP);
    return 0;
  }
  const measured = await functions(root);
  const built = join(root, 'dist/lambda');
  const metafile = readMetafile(built);
  const files = fileSizes(built);
  const { versions, table, languages } = await measureAll(options, measured);
  const kinds = bytesByKind(metafile);
  const reached = levels(table, programBytes(metafile), languages);
  if (options.json) {
    process.stdout.write(
      `${JSON.stringify({ ...options, versions, table, kinds, files, levels: reached }, null, 2)}\n`,
    );
  } else {
    const heading = `aws-lambda-ric ${versions.runtimeClient}, Node ${versions.node}, ${options.runs} interleaved runs; milliseconds are this machine's, × is beside the empty handler of the same round`;
    const parts = [heading, timeTable(table), byteTable(kinds), fileTable(files), levelTable(reached)];
    process.stdout.write(`${parts.join('\n\n')}\n`);
  }
  return reached.every(({ kept }) => kept) ? 0 : 1;
}

process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof CannotMeasure) && !(error instanceof TypeError && 'code' in error)) throw error;
  process.stderr.write(`${error.message}\n`);
  return 2;
});
