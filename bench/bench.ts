import { loadavg } from 'node:os';
import { join } from 'node:path';
import { progress } from '../tools/progress';
import { functions, type Measured, topicsOf } from './lib/functions';
import { type Job, measure, type Run } from './lib/measure';
import { HELP, type Options, readOptions } from './lib/options';
import {
  beside,
  byteTable,
  fileTable,
  levels,
  levelTable,
  memoryTable,
  rows,
  timeTable,
  topicRows,
  topicTable,
} from './lib/report';
import { RuntimeApi } from './lib/runtime-api';
import { makeShares, type Shares } from './lib/share';
import { bytesByKind, fileSizes, programBytes, readMetafile } from './lib/sizes';
import { CannotMeasure, installTools, type Tools } from './lib/tools';

const root = join(import.meta.dirname, '..');

/** One run of every job in each round, so that whatever slows this machine down slows all of them. */
async function measureAll(jobs: readonly Job[], runs: number, tools: Tools): Promise<readonly (readonly Run[])[]> {
  const api = new RuntimeApi();
  const at = await api.listen();
  const rounds: Run[][] = [];
  try {
    // The first round warms the disk's cache and is not counted.
    for (let round = 0; round <= runs; round += 1) {
      const found: Run[] = [];
      const order = [...jobs.keys()].map((_, index, all) => all[(index + round) % all.length] as number);
      for (const index of order) found[index] = await measure(jobs[index] as Job, api, at, tools);
      if (round > 0) rounds.push(found);
      progress(`${round} of ${runs} rounds`);
    }
  } finally {
    api.close();
  }
  return rounds;
}

const part = (rounds: readonly (readonly Run[])[], from: number, length: number) =>
  rounds.map((round) => round.slice(from, from + length));

interface Result {
  readonly data: object;
  readonly tables: readonly string[];
  readonly kept: boolean;
}

/** Everything at one memory size, and beside it a whole core. */
async function atOneMemory(options: Options, shares: Shares, tools: Tools): Promise<Result> {
  const [memory] = options.memories as readonly [number];
  const measured = await functions(root);
  const topics = topicsOf(measured);
  const built = join(root, 'dist/lambda');
  const metafile = readMetafile(built);
  const share = shares.of(memory);
  const { runs, turns } = options;
  const rounds = await measureAll(
    [
      ...measured.map((fn) => ({ fn, share, turns })),
      ...measured.map((fn) => ({ fn, share: null, turns })),
      ...topics.map((fn) => ({ fn, share, turns: 0 })),
    ],
    runs,
    tools,
  );
  const many = measured.length;
  const [atShare, atWhole, ofTopics] = [
    part(rounds, 0, many),
    part(rounds, many, many),
    part(rounds, 2 * many, topics.length),
  ];
  const sampleAt = measured.findIndex(({ name }) => name === 'sample');
  const found = {
    shared: rows(measured, atShare),
    whole: rows(measured, atWhole),
    topics: topicRows(
      topics,
      ofTopics,
      atShare.map((round) => round[sampleAt] as Run),
    ),
    program: programBytes(metafile),
    languages: beside(measured, atWhole, 'sixteen', 'guide'),
  };
  const reached = levels(found);
  const kinds = bytesByKind(metafile);
  const files = fileSizes(built);
  const tables = [
    `As Lambda runs at ${memory} MB\n${timeTable(found.shared)}`,
    `A whole core all along\n${timeTable(found.whole)}`,
    `The first answer of every topic at ${memory} MB\n${topicTable(found.topics)}`,
    byteTable(kinds),
    fileTable(files),
    levelTable(reached),
  ];
  return { data: { ...found, kinds, files, levels: reached }, tables, kept: reached.every(({ kept }) => kept) };
}

const FOR_MEMORY = ['empty', 'sample', 'guide', 'foods', 'sentence'];

/** What each memory size makes of the wait and of the price. */
async function atManyMemories({ memories, runs, turns }: Options, shares: Shares, tools: Tools): Promise<Result> {
  const measured = (await functions(root)).filter(({ name }) => FOR_MEMORY.includes(name));
  const jobs = memories.flatMap((memory) => measured.map((fn: Measured) => ({ fn, share: shares.of(memory), turns })));
  const rounds = await measureAll(jobs, runs, tools);
  const sizes = memories.map((memory, at) => ({
    memory,
    table: rows(measured, part(rounds, at * measured.length, measured.length)),
  }));
  return { data: { sizes }, tables: [memoryTable(sizes)], kept: true };
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options === null) {
    process.stdout.write(HELP);
    return 0;
  }
  const tools = installTools(join(root, 'build/bench/tools'));
  const shares = makeShares(options.memories);
  try {
    if (shares.missing && options.memories.length > 1) {
      throw new CannotMeasure(
        `The memory sizes cannot be told apart without shares of the processor: ${shares.missing}.`,
      );
    }
    const { data, tables, kept } = await (options.memories.length > 1 ? atManyMemories : atOneMemory)(
      options,
      shares,
      tools,
    );
    const { versions } = tools;
    const load = loadavg().map((average) => average.toFixed(1));
    if (options.json) {
      process.stdout.write(
        `${JSON.stringify({ ...options, versions, load, missing: shares.missing, ...data }, null, 2)}\n`,
      );
    } else {
      const heading = `aws-lambda-ric ${versions.runtimeClient}, Node ${versions.node}, ${options.runs} interleaved runs, load ${load.join(' ')}; milliseconds are this machine's, × is beside the empty handler of the same round, $ for a million`;
      const whole = shares.missing ? [`A WHOLE CORE WAS MEASURED, no share of one: ${shares.missing}.`] : [];
      process.stdout.write(`${[heading, ...whole, ...tables].join('\n\n')}\n`);
    }
    return kept ? 0 : 1;
  } finally {
    shares.close();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof CannotMeasure) && !(error instanceof TypeError && 'code' in error)) throw error;
  process.stderr.write(`${error.message}\n`);
  return 2;
});
