import type { Readable } from 'node:stream';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Something that the person at the terminal can put right: what is wrong, and what is possible. One line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

interface Output {
  readonly write: (text: string, done?: () => void) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What a command reads and writes: the streams of the process, or those of a test. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean; readonly fd?: number };
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Node's parseArgs, with its reason in one line and a hint at what is possible. */
export function parseOptions<C extends ParseArgsConfig>(config: C, hint: string): ReturnType<typeof parseArgs<C>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [reason] = (error as Error).message.split(/\. (?=[A-Z])/);
    throw new UsageError(`${reason}; ${hint}`);
  }
}

export function oneOf<T extends string>(kind: string, value: string, possible: readonly T[]): T {
  const found = possible.find((one) => one.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new UsageError(`unknown ${kind} "${value}"; possible: ${possible.join(', ')}`);
  return found;
}

export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
