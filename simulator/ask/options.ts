import { supportedLocales } from '../../interaction-model/model';
import { oneOf, parseOptions, UsageError } from '../command';
import { SCREEN_IDS, SCREENS, type ScreenId } from '../device/screens';
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

/** "show 5" of "Echo Show 5 (small hub)". */
const plainName = (name: string) =>
  name
    .replace(/\(.*/, '')
    .toLowerCase()
    .replace(/echo|[^a-z0-9]/g, '');
const DEVICES = SCREEN_IDS.map((id) => `${id} (${plainName(SCREENS[id].name)})`).join(', ');

function screenNamed(value: string): ScreenId {
  return (
    SCREEN_IDS.find((id) => plainName(SCREENS[id].name) === plainName(value)) ?? oneOf('screen', value, SCREEN_IDS)
  );
}

/** parseArgs knows no option whose value may be left out: a word after it is one, unless unquoted words of a question follow. */
function withScreen(argv: readonly string[]): string[] {
  const at = argv.indexOf('--screen');
  if (at < 0) return [...argv];
  const [value, next] = argv.slice(at + 1);
  const isWord = value !== undefined && /^[^\s-]\S*$/.test(value);
  const known = isWord && SCREEN_IDS.some((id) => [id, plainName(SCREENS[id].name)].includes(value.toLowerCase()));
  const taken = known || (isWord && (next === undefined || /^-|\s/.test(next)));
  return [...argv.slice(0, at), `--screen=${taken ? value : 'medium'}`, ...argv.slice(at + (taken ? 2 : 1))];
}

export const USAGE = `npm run ask -- [options] ["what you would say"]

  --locale LOCALE   ${supportedLocales().join(', ')} (en-US where it is left out)
  --screen [DEVICE] a device with a screen: ${DEVICES} (medium where it is left out)
  --road ROAD       ${ROADS.join(', ')}: as Alexa would take it, by a guess, or every sentence whole (guess where it is left out)
  --fresh           every line is a session of its own
  --json            one line of JSON for each line asked
  --help            this text

Without words to ask: a conversation (Ctrl-D leaves), or one line after the other from a pipe.`;

const POSSIBLE = 'possible: --json --fresh --locale LOCALE --screen [DEVICE] --road ROAD --help';

function parse(argv: readonly string[]) {
  return parseOptions(
    {
      args: withScreen(argv),
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
    screen: values.screen === undefined ? null : screenNamed(values.screen),
    road: oneOf('road', values.road, ROADS),
    ...(utterance && { utterance }),
  };
}
