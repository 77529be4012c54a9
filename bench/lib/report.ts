import type { Measured } from './functions';
import type { Run } from './measure';
import { coldPrice, turnPrice } from './price';
import { quotaOf } from './share';
import { median, type Spread, spread } from './statistics';

export const FIGURES = ['start', 'cpu', 'init', 'first', 'warm', 'memory'] as const;
export type Figure = (typeof FIGURES)[number];

export interface Row {
  readonly name: string;
  readonly says: string;
  /** Milliseconds and mebibytes on this machine, of this run: only the ratios carry over. */
  readonly figures: Readonly<Record<Figure, Spread>>;
  /** Beside the empty handler of the same round. */
  readonly ratios: Readonly<Record<Figure, Spread>>;
}

const each = <T>(make: (figure: Figure) => T) =>
  Object.fromEntries(FIGURES.map((figure) => [figure, make(figure)])) as Record<Figure, T>;

/** Rounds of runs, one of every function in each, as spreads and as ratios within a round. */
export function rows(measured: readonly Measured[], rounds: readonly (readonly Run[])[]): readonly Row[] {
  return measured.map(({ name, says }, index) => {
    const pairs = rounds.map((round) => [round[index], round[0]] as readonly [Run, Run]);
    return {
      name,
      says,
      figures: each((figure) => spread(pairs.map(([own]) => own[figure]))),
      ratios: each((figure) => spread(pairs.map(([own, empty]) => own[figure] / empty[figure]))),
    };
  });
}

export interface Level {
  readonly says: string;
  readonly found: number;
  readonly atMost: number;
  readonly kept: boolean;
}

const level = (says: string, found: number, atMost: number): Level => ({ says, found, atMost, kept: found <= atMost });

/** One function beside another in the same round; processor time, for so small a difference drowns in the clock's noise. */
export function beside(measured: readonly Measured[], rounds: readonly (readonly Run[])[], one: string, other: string) {
  const [a, b] = [one, other].map((name) => measured.findIndex((each) => each.name === name)) as [number, number];
  return median(rounds.map((round) => (round[a] as Run).cpu / (round[b] as Run).cpu));
}

/** The wait for the first answer of any topic, beside that of the one-intent skill in the same round. */
export interface TopicRow {
  readonly topic: string;
  readonly first: number;
  readonly start: number;
  readonly ratio: number;
}

/** Topics, the longest wait first; the one-intent skill's runs are those of the same rounds. */
export function topicRows(
  topics: readonly Measured[],
  rounds: readonly (readonly Run[])[],
  sample: readonly Run[],
): readonly TopicRow[] {
  const all = topics.map(({ name }, at) => {
    const runs = rounds.map((round) => round[at] as Run);
    return {
      topic: name,
      first: median(runs.map(({ first }) => first)),
      start: median(runs.map(({ start }) => start)),
      ratio: median(runs.map(({ start }, round) => start / (sample[round] as Run).start)),
    };
  });
  return all.sort((a, b) => b.start - a.start);
}

interface Found {
  /** As Lambda runs, at the memory size. */
  readonly shared: readonly Row[];
  /** A whole core all along. */
  readonly whole: readonly Row[];
  readonly topics: readonly TopicRow[];
  readonly program: number;
  readonly languages: number;
}

/** What the project has promised itself. */
export function levels({ shared, whole, topics, program, languages }: Found): readonly Level[] {
  const row = (table: readonly Row[], name: string) => table.find((each) => each.name === name) as Row;
  const guide = row(shared, 'guide');
  const warm = guide.figures.warm.median / row(shared, 'sample').figures.warm.median;
  const [worst] = topics;
  return [
    level('start and worst first answer of any topic beside the one-intent skill', worst?.ratio ?? Number.NaN, 1.1),
    level('start alone beside an empty handler', guide.ratios.init.median, 1.25),
    level('a warm turn beside the one-intent skill', warm, 1.5),
    level('memory beside an empty handler', guide.ratios.memory.median, 1.15),
    level('processor time until the first answer, sixteen languages beside one', languages, 1.03),
    level('start and first answer beside an empty handler, a whole core', row(whole, 'guide').ratios.start.median, 1.1),
    level('bytes of the program, content apart', program, 120_000),
  ];
}

const number = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

function columns(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const isText = (at: number) => at === 0 || (at === 1 && lines[0]?.[1] === '');
  const pad = (cell: string, at: number) =>
    isText(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}

export function timeTable(table: readonly Row[]): string {
  const head = ['', 'start', '×', 'middle half', 'cpu ×', 'init', 'first', 'warm', 'warm ×', 'MiB', 'MiB ×'];
  const lines = table.map(({ says, figures, ratios }) => [
    says,
    `${number(figures.start.median)}`,
    number(ratios.start.median),
    `${number(ratios.start.low)}–${number(ratios.start.high)}`,
    number(ratios.cpu.median),
    number(figures.init.median),
    number(figures.first.median),
    number(figures.warm.median),
    number(ratios.warm.median),
    number(figures.memory.median),
    number(ratios.memory.median),
  ]);
  return columns([head, ...lines]);
}

export function byteTable(kinds: Readonly<Record<string, number>>): string {
  return columns([['bytes', 'raw'], ...Object.entries(kinds).map(([kind, bytes]) => [kind, String(bytes)])]);
}

export function fileTable(files: readonly { file: string; raw: number; gzip: number }[]): string {
  const total = (key: 'raw' | 'gzip') => files.reduce((sum, each) => sum + each[key], 0);
  const all = [...files, { file: 'together', raw: total('raw'), gzip: total('gzip') }];
  return columns([['file', 'raw', 'gzip'], ...all.map(({ file, raw, gzip }) => [file, `${raw}`, `${gzip}`])]);
}

export function levelTable(all: readonly Level[]): string {
  return columns([
    ['level', 'found', 'at most', ''],
    ...all.map(({ says, found, atMost, kept }) => [says, number(found), number(atMost), kept ? 'kept' : 'MISSED']),
  ]);
}

export function topicTable(topics: readonly TopicRow[]): string {
  const lines = topics.map(({ topic, start, first, ratio }) => [topic, number(first), number(start), number(ratio)]);
  return columns([['topic', 'first', 'start', '× one-intent'], ...lines]);
}

/** One memory size: what everything that was measured at it waits and costs. */
export interface MemoryRow {
  readonly memory: number;
  readonly table: readonly Row[];
}

export function memoryTable(sizes: readonly MemoryRow[]): string {
  const lines = sizes.flatMap(({ memory, table }) =>
    table.map(({ says, figures: { init, first, start, warm } }, at) => [
      at === 0 ? `${memory} MB, ${((quotaOf(memory) / quotaOf(1769)) * 100).toFixed(0)} %` : '',
      says,
      number(init.median),
      number(first.median),
      number(start.median),
      number(warm.median),
      coldPrice(memory, init.median, first.median).toFixed(2),
      turnPrice(memory, warm.median).toFixed(2),
    ]),
  );
  return columns([['memory, of a core', '', 'init', 'first', 'start', 'warm', '$ cold', '$ warm'], ...lines]);
}
