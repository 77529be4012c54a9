import { parseOptions, UsageError } from '../command';

export interface Options {
  readonly port: number;
  readonly conversations: string;
  /** Whether a browser is opened. */
  readonly open: boolean;
  readonly help: boolean;
}

const PORT = 3210;
/** What npm test plays. */
export const CONVERSATIONS = 'tests/conversations';

export const USAGE = `npm start -- [options]

  --port PORT             ${PORT} where it is left out, the next free one if it is taken; 0 is any free one
  --conversations FOLDER  where transcripts are read and saved (${CONVERSATIONS} where it is left out)
  --no-open               opens no browser
  --help                  this text

The simulator: the skill in a browser, at a loopback address of this machine.`;

const POSSIBLE = 'possible: --port PORT --conversations FOLDER --no-open --help';

function parse(args: readonly string[]) {
  const options = {
    port: { type: 'string', default: String(PORT) },
    conversations: { type: 'string', default: CONVERSATIONS },
    'no-open': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  return parseOptions({ args: [...args], options }, POSSIBLE).values;
}

export function readOptions(args: readonly string[]): Options {
  const { port, conversations, 'no-open': closed, help } = parse(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`"${port}" is no port; possible: 0 to 65535`);
  }
  return { port: Number(port), conversations, open: !closed, help };
}
