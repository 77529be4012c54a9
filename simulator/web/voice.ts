import { spawn } from 'node:child_process';

export interface VoiceRequest {
  readonly ssml: string;
  readonly locale: string;
}

const PROGRAM = 'espeak-ng';
const SIZES_AT = { riff: 4, data: 40 };

function run(args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(PROGRAM, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new Error(`${PROGRAM} ended with ${code}: ${Buffer.concat(err).toString().trim()}`));
    });
    // A program that reads nothing is told by its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Whether this machine can speak; asked anew each time, for it may be installed meanwhile. */
export async function canSpeak(): Promise<boolean> {
  return run(['--version']).then(
    () => true,
    () => false,
  );
}

/** Written to a pipe, the wave says that it is as long as can be; players want to know. */
function withLength(wave: Buffer): Buffer {
  wave.writeUInt32LE(wave.length - 8, SIZES_AT.riff);
  wave.writeUInt32LE(wave.length - SIZES_AT.data - 4, SIZES_AT.data);
  return wave;
}

/** SSML as sound, with its pauses. */
export async function speak({ ssml, locale }: VoiceRequest): Promise<Buffer> {
  if (typeof ssml !== 'string' || !/^[a-z]{2}-[A-Z]{2}$/.test(locale)) throw new Error('Nothing to speak.');
  return withLength(await run(['-m', '-v', locale.toLowerCase(), '--stdin', '--stdout'], ssml));
}
