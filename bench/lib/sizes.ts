import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Metafile {
  readonly outputs: Readonly<
    Record<
      string,
      { readonly bytes: number; readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }
    >
  >;
}

const KINDS = ['sdk', 'guide', 'conversation', 'nlu', 'alexa', 'content'] as const;
export type Kind = (typeof KINDS)[number] | 'bundler';

function kindOf(input: string): Kind {
  if (input.includes('node_modules/') || input.startsWith('sdk-stub:')) return 'sdk';
  if (/^(tools\/bundle\/|ready:)/.test(input)) return 'bundler';
  if (input.startsWith('lambda/content/')) return 'content';
  if (input.startsWith('lambda/conversation/')) return 'conversation';
  if (input.startsWith('lambda/nlu/')) return 'nlu';
  return input.startsWith('lambda/guide/') ? 'guide' : 'alexa';
}

/** Raw bytes of the program by what they are; what the bundler itself adds is counted as its own kind. */
export function bytesByKind({ outputs }: Metafile): Readonly<Record<Kind, number>> {
  const totals = new Map<Kind, number>([...KINDS, 'bundler' as const].map((kind) => [kind, 0]));
  const add = (kind: Kind, bytes: number) => totals.set(kind, (totals.get(kind) ?? 0) + bytes);
  for (const [name, { bytes, inputs }] of Object.entries(outputs)) {
    if (!name.endsWith('.mjs')) continue;
    const known = Object.entries(inputs);
    for (const [input, { bytesInOutput }] of known) add(kindOf(input), bytesInOutput);
    add('bundler', bytes - known.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0));
  }
  return Object.fromEntries(totals) as Record<Kind, number>;
}

/** The bytes of the program: what is said and what is known stand in files of their own, read when needed. */
export function programBytes(metafile: Metafile): number {
  return Object.values(bytesByKind(metafile)).reduce((sum, bytes) => sum + bytes, 0);
}

export interface FileSize {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
}

/** Every file of a built folder, as it is and compressed. */
export function fileSizes(folder: string): readonly FileSize[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      return { file, raw: bytes.length, gzip: gzipSync(bytes).length };
    });
}

export const readMetafile = (built: string): Metafile => JSON.parse(readFileSync(`${built}.meta.json`, 'utf8'));
