import { parseArgs } from 'node:util';
import { MEMORY_MB } from '../../cdk/memory';
import { MEMORIES } from './share';
import { CannotMeasure } from './tools';

export const HELP = `npm run bench [-- --memory ${MEMORY_MB}] [--runs 15] [--turns 40] [--json]
How fast the deployed folder starts and answers under AWS's own runtime client, beside an empty handler: a whole core
until the first event is asked for, then the share that Lambda gives for a memory size, and beside it a whole core all along.
  --memory ${MEMORIES.join('|')}   the memory size in MB; several with commas between give a table of memory, wait and price
Exit code: 0 measured, 1 a level was missed, 2 this machine cannot measure, or an option is wrong.\n`;

export interface Options {
  readonly memories: readonly number[];
  readonly runs: number;
  readonly turns: number;
  readonly json: boolean;
}

function count(name: string, given: string | undefined, usual: number): number {
  if (given === undefined) return usual;
  const value = Number(given);
  if (Number.isInteger(value) && value > 0) return value;
  throw new CannotMeasure(`--${name} takes a whole number above zero, and not "${given}".`);
}

function memoriesIn(given: string): readonly number[] {
  const sizes = given.split(',').map((size) => size.trim());
  const unknown = sizes.find((size) => !MEMORIES.some((known) => String(known) === size));
  if (unknown !== undefined) {
    throw new CannotMeasure(`--memory takes ${MEMORIES.join(', ')} (with commas between), and not "${unknown}".`);
  }
  return [...new Set(sizes.map(Number))];
}

/** What the command was asked for; null where it was asked for help. */
export function readOptions(args: readonly string[]): Options | null {
  const options = {
    memory: { type: 'string' },
    runs: { type: 'string' },
    turns: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  if (values.help) return null;
  return {
    memories: memoriesIn(values.memory ?? String(MEMORY_MB)),
    runs: count('runs', values.runs, 15),
    turns: count('turns', values.turns, 40),
    json: values.json ?? false,
  };
}
