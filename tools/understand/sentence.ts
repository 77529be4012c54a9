import type { Context } from '../../lambda/nlu/acts';
import { understand } from '../../lambda/nlu/index';
import { tokenize } from '../../lambda/nlu/tokens';
import { readLines } from './cases';
import { noisy } from './sentence/noise';
import { type Check, checksOf, type Row } from './sentence/rows';

interface Wish {
  readonly noise: boolean;
  /** Figures for each group too: each sign, each circumstance. */
  readonly safety: boolean;
  readonly misses: boolean;
  /** What was learned word for word, though by chance, measures nothing. */
  readonly learned: ReadonlySet<string>;
}

const contextFor = (row: Row): Context => ({ inRelief: row.intent === 'ReliefProgressIntent' });

interface Sentences {
  readonly file: string;
  readonly rows: readonly Row[];
}

/** A file of sentences to measure by. */
export function readSentences(text: string, file: string): Sentences {
  return {
    file,
    rows: readLines<Row>(text, file, (row) => (typeof row.text === 'string' ? (row as Row) : 'needs text')),
  };
}

function share(checks: readonly Check[]): string {
  const right = checks.filter((check) => check.right).length;
  return `${((100 * right) / checks.length).toFixed(1).padStart(6)} %  ${right} of ${checks.length}`;
}

/** How well whole sentences are understood, by the product's own code: the figures of a file of rows. */
export function sentenceReport({ file, rows: all }: Sentences, { noise, safety, misses, learned }: Wish): string {
  const rows = all.filter((row) => !learned.has(tokenize(row.text).join(' ')));
  const checked = rows.flatMap((row) =>
    checksOf(row, understand(noise ? noisy(row.text) : row.text, contextFor(row))).map((check) => ({ row, check })),
  );
  const figures = [...new Set(checked.map(({ check }) => check.figure))];
  const lines = figures.flatMap((figure) => {
    const checks = checked.map(({ check }) => check).filter((check) => check.figure === figure);
    const groups = safety ? [...new Set(checks.map(({ group }) => group))].sort() : [];
    return [
      `  ${figure.padEnd(26)} ${share(checks)}`,
      ...groups.map((group) => `    ${group.padEnd(24)} ${share(checks.filter((check) => check.group === group))}`),
    ];
  });
  const wrong = misses ? checked.filter(({ check }) => !check.right) : [];
  return [
    `${file}, ${rows.length} rows${noise ? ', misheard' : ''}`,
    ...lines,
    ...wrong.map(({ row, check }) => `  ${check.figure}, ${check.group}: ${row.text} → ${check.note ?? ''}`),
    '',
  ].join('\n');
}
