import { supportedLocales } from '../../interaction-model/model';
import { oneOf, parseOptions, UsageError } from '../command';
import { SCREEN_IDS, type ScreenId } from '../device/screens';
import { ROADS, type Road } from '../nlu/roads';

export interface Options {
  readonly json: boolean;
  readonly fresh: boolean;
  readonly locale: string;
  readonly screen: ScreenId | null;
  readonly road: Road;
  readonly help: boolean;
  /** Asked on the command line; absent: read from the terminal or the pipe. */
  readonly utterance?: string;
}

export const USAGE = `npm run ask -- [options] ["what you would say"]

  --locale LOCALE   ${supportedLocales().join(', ')} (en-US where it is left out)
  --screen[=SIZE]   a device with a screen: ${SCREEN_IDS.join(', ')} (medium where it is left out)
  --road ROAD       ${ROADS.join(', ')}: as Alexa would take it, by a guess, or every sentence whole (guess where it is left out)
  --fresh           every line is a session of its own
  --json            one line of JSON for each line asked
  --help            this text

Without words to ask: a conversation (Ctrl-D leaves), or one line after the other from a pipe.`;

const POSSIBLE = 'possible: --json --fresh --locale LOCALE --screen[=SIZE] --road ROAD --help';

function parse(argv: readonly string[]) {
  return parseOptions(
    {
      // parseArgs knows no option whose value may be left out.
      args: argv.map((arg) => (arg === '--screen' ? '--screen=medium' : arg)),
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        locale: { type: 'string', default: 'en-US' },
        road: { type: 'string', default: 'guess' },
        screen: { type: 'string' },
      },
    },
    POSSIBLE,
  );
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
    road: oneOf('road', values.road, ROADS),
    ...(utterance && { utterance }),
  };
}
