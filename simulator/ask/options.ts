import { parseArgs } from 'node:util';
import { supportedLocales } from '../../interaction-model/model';
import { SCREEN_IDS, type ScreenId } from '../device/screens';

export interface Options {
  readonly json: boolean;
  readonly fresh: boolean;
  readonly locale: string;
  readonly screen: ScreenId | null;
  readonly help: boolean;
  /** Asked on the command line; absent: read from the terminal or the pipe. */
  readonly utterance?: string;
}

/** Something that the person at the terminal can put right: what is wrong, and what is possible. */
export class UsageError extends Error {}

export const USAGE = `npm run ask -- [options] ["what you would say"]

  --locale LOCALE   ${supportedLocales().join(', ')} (en-US where it is left out)
  --screen[=SIZE]   a device with a screen: ${SCREEN_IDS.join(', ')} (medium where it is left out)
  --fresh           every line is a session of its own
  --json            one line of JSON for each line asked
  --help            this text

Without words to ask: a conversation (Ctrl-D leaves), or one line after the other from a pipe.`;

function parse(argv: readonly string[]) {
  // parseArgs knows no option whose value may be left out.
  const args = argv.map((arg) => (arg === '--screen' ? '--screen=medium' : arg));
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        locale: { type: 'string', default: 'en-US' },
        screen: { type: 'string' },
      },
    });
  } catch (error) {
    const [reason] = (error as Error).message.split(/\. (?=[A-Z])/);
    throw new UsageError(`${reason}; possible: --json --fresh --locale LOCALE --screen[=SIZE] --help`);
  }
}

function oneOf<T extends string>(kind: string, value: string, possible: readonly T[]): T {
  const found = possible.find((one) => one.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new UsageError(`unknown ${kind} "${value}"; possible: ${possible.join(', ')}`);
  return found;
}

export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv);
  const utterance = positionals.join(' ').trim();
  if (positionals.length && !utterance) throw new UsageError('nothing to ask: the words are blank');
  return {
    json: values.json,
    fresh: values.fresh,
    help: values.help,
    locale: oneOf('locale', values.locale, supportedLocales()),
    screen: values.screen === undefined ? null : oneOf('screen', values.screen, SCREEN_IDS),
    ...(utterance && { utterance }),
  };
}
