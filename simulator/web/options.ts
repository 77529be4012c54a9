import { parseOptions, UsageError } from '../command';

export interface Options {
  readonly port: number;
  readonly conversations: string;
  readonly help: boolean;
}

const PORT = 3210;
const CONVERSATIONS = 'tests/conversations';

export const USAGE = `npm start -- [options]

  --port PORT             ${PORT} where it is left out, the next free one if it is taken; 0 is any free one
  --conversations FOLDER  where transcripts are read and saved (${CONVERSATIONS} where it is left out)
  --help                  this text

The simulator: the skill in a browser, at a loopback address of this machine.`;

const POSSIBLE = 'possible: --port PORT --conversations FOLDER --help';

function parse(args: readonly string[]) {
  const options = {
    port: { type: 'string', default: String(PORT) },
    conversations: { type: 'string', default: CONVERSATIONS },
    help: { type: 'boolean', default: false },
  } as const;
  return parseOptions({ args: [...args], options }, POSSIBLE).values;
}

export function readOptions(args: readonly string[]): Options {
  const { port, conversations, help } = parse(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`"${port}" is no port; possible: 0 to 65535`);
  }
  return { port: Number(port), conversations, help };
}
