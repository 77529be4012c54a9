import { Readable } from 'node:stream';
import type { Streams } from '../../simulator/command';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process, as a pipe would: `input` is what it reads. */
export async function runCommand(
  main: (streams: Streams) => number | Promise<number>,
  input: string | Uint8Array = '',
): Promise<Run> {
  let [out, err] = ['', ''];
  const code = await main({
    stdin: Readable.from([Buffer.from(input)]),
    stdout: {
      write: (text, done) => {
        out += text;
        done?.();
      },
    },
    stderr: {
      write: (text, done) => {
        err += text;
        done?.();
      },
    },
  });
  return { code, stdout: out, stderr: err };
}
