import { createHash } from 'node:crypto';
import { spoken } from '../../simulator/ask/print';
import type { Turn } from '../../simulator/device';
import type { ScreenId } from '../../simulator/device/screens';
import { createDevice } from '../../simulator/skill';

/** What the README lets somebody say: each line a session of its own, gone on with turn by turn. */
const TALKS: readonly (readonly string[])[] = [
  ['open leg cramp guide', 'yes', 'a bit', 'yes'],
  ['what deficiency causes leg cramps', 'magnesium', 'does it really work'],
  ["i'm on spironolactone can i take potassium tablets"],
  ['my calf is swollen and red'],
];

/** What is said, by the name of the picture that shows its last screen. */
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  relief: ['i have a cramp'],
  warning: ['my calf is swollen and red'],
};
const SCREEN: ScreenId = 'large';
/** What is typed into the page for its picture. */
export const TYPED = ["i'm seventy two on a water pill why do my calves cramp at night", 'what foods have magnesium'];

const WIDTH = 120;

async function said(words: readonly string[], screen: ScreenId | null = null): Promise<readonly Turn[]> {
  let count = 0;
  const id = () => `${++count}`;
  const now = () => new Date(Date.UTC(2026, 0, 1, 3, 0, count));
  const device = await createDevice({ locale: 'en-US', screen, road: 'guess', id, now });
  const turns: Turn[] = [];
  for (const utterance of words)
    turns.push(await (utterance === 'open leg cramp guide' ? device.open() : device.say(utterance)));
  return turns;
}

const textOf = ({ response }: Turn): string => spoken((response.response.outputSpeech as { ssml: string }).ssml);

function quoted(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) as string;
    if (last.length + word.length + 3 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.map((line) => `> ${line}`).join('\n');
}

/** The talks as the README quotes them. */
export async function talk(): Promise<string> {
  const paragraphs: string[] = [];
  for (const words of TALKS) {
    const turns = await said(words);
    paragraphs.push(...turns.map((turn, at) => quoted(`*${words[at]}* — ${textOf(turn)}`)));
  }
  return paragraphs.join('\n>\n');
}

/** The directives that the pictures of screens are drawn from. */
export async function directives(): Promise<Readonly<Record<string, object>>> {
  const drawn: Record<string, object> = {};
  for (const [name, words] of Object.entries(DRAWN)) {
    const turn = (await said(words, SCREEN)).at(-1) as Turn;
    drawn[name] = turn.response.response.directives?.[0] as object;
  }
  return drawn;
}

export const DEVICE = SCREEN;

/** What each picture was made from, in short: other words, another picture. */
export async function stamps(): Promise<Readonly<Record<string, string>>> {
  const typed = (await said(TYPED)).map(textOf);
  const from = Object.entries({ ...(await directives()), simulator: typed });
  const short = (of: object) => createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 16);
  return Object.fromEntries(from.map(([name, of]) => [name, short(of)]));
}

const MARKS = ['<!-- made by npm run readme -->', '<!-- up to here -->'] as const;

/** The README with other talks between its marks. */
export function withTalk(readme: string, talks: string): string {
  const [before, rest = ''] = readme.split(MARKS[0]);
  return `${before}${MARKS[0]}\n\n${talks}\n\n${MARKS[1]}${rest.split(MARKS[1])[1] ?? ''}`;
}
