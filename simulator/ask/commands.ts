import type { Memory, Turn, VirtualDevice } from '../device';
import type { ScreenId } from '../device/screens';
import { screenText } from '../web/child/screen-text';
import { type Why, whyOf } from '../why';
import { screenOf } from './print';
import { type Row, rowOf } from './row';

/** The turn that the commands tell about. */
export interface Last {
  readonly turn: Turn;
  readonly utterance: string;
  /** What the device remembered before. */
  readonly before: Memory;
}

interface Setting {
  readonly device: VirtualDevice;
  readonly locale: string;
  readonly screen: ScreenId | null;
  readonly last: Last | null;
}

const NOTHING = 'Nothing was said yet.';
const HELP = `/screen  what the screen shows, in words     /json  the request and the response
/card    the card                             /why   why it was understood so
/new     a new session                        /help  this text
Anything else is said to the guide. Ctrl-C clears the line, Ctrl-D leaves.`;

const percent = (share: number) => `${String(Math.round(share * 100)).padStart(4)} %`;

function whyText({ likeliest, nearest, spans, sign, tokens, guess, isSample, roads, note }: Why): string {
  const words = ({ start, end }: { readonly start: number; readonly end: number }) =>
    tokens.slice(start, end).join(' ');
  return [
    `${guess.intent}, ${isSample ? 'a sample of the model word for word' : 'the likeliest'}`,
    ...likeliest.map(({ intent, score }) => `${percent(score)}  ${intent}`),
    'Nearest samples:',
    ...nearest.map(({ intent, sample, alike }) => `${percent(alike)}  ${sample}  (${intent})`),
    ...spans.map((span) => `Value: "${words(span)}" is ${span.types.join(' or ')} ${span.ids.join(' or ')}`),
    sign && `Nearest warning sign: ${sign.ids.join(' or ')}, ${percent(sign.share).trim()} of its words`,
    note,
    ...roads.map(({ road, speech }) => `${road === 'intent' ? 'As an intent' : 'As a whole sentence'}: ${speech}`),
  ]
    .filter(Boolean)
    .join('\n');
}

function screenWords({ turn }: Last, screen: ScreenId | null): string {
  const shown = screenOf(turn);
  if (!shown) return screen ? 'This answer has no screen.' : 'This device has no screen: start with --screen.';
  const { title, lines } = screenText(shown);
  return [title, ...lines.map(({ text, touch }) => `  ${touch ? '▸' : ' '} ${text}`)].join('\n');
}

const cardText = ({ card }: Row): string => (card ? `${card.title}\n${card.text}` : 'This answer has no card.');

/** Asks about the last turn, in the conversation itself; null where it is none of these. */
export async function commanded(line: string, { device, locale, screen, last }: Setting): Promise<string | null> {
  const command = line.trim();
  if (!command.startsWith('/')) return null;
  if (command === '/help') return HELP;
  if (command === '/new') {
    device.forget();
    return 'What you say next starts a new session.';
  }
  const about: Readonly<Record<string, (last: Last) => string | Promise<string>>> = {
    '/screen': (one) => screenWords(one, screen),
    '/json': ({ turn: { request, response } }) => JSON.stringify({ request, response }, null, 2),
    '/card': ({ turn, utterance }) => cardText(rowOf(utterance, turn, locale)),
    '/why': async ({ utterance, before }) => whyText(await whyOf({ locale, screen, memory: before, said: utterance })),
  };
  const tell = Object.hasOwn(about, command) ? about[command] : undefined;
  if (!tell) return `There is no ${command}; possible: ${Object.keys(about).join(' ')} /new /help`;
  return last ? tell(last) : NOTHING;
}
