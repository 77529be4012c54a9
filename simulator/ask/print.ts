import { styleText } from 'node:util';
import { sources } from '../../lambda/content/facts';
import type { SourceId } from '../../lambda/content/ids';
import type { Screen } from '../../lambda/guide/types';
import type { Act } from '../../lambda/nlu/acts';
import type { Turn } from '../device';
import type { Row } from './row';
import { plainText } from './text';

type Style = Parameters<typeof styleText>[0];

/** What is printed on. */
interface Paper {
  readonly width: number;
  readonly color: boolean;
}

const PLAIN: Paper = { width: 100, color: false };

/** Colors only where a terminal shows them and nobody asked for none; at most a readable line. */
export function paperOf({ isTTY, columns }: { readonly isTTY?: boolean; readonly columns?: number }): Paper {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  const color = FORCE_COLOR ? true : isTTY === true && !NO_COLOR && TERM !== 'dumb';
  return { width: Math.min(columns || PLAIN.width, PLAIN.width), color };
}

const paint = ({ color }: Paper, style: Style, text: string) => (color ? styleText(style, text) : text);

const LABEL = 8;

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + word.length >= width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

/** A label and its text, indented under the label where it runs on. */
function entry(paper: Paper, label: string, text: string, style?: Style): string {
  const width = paper.width - LABEL - 3;
  const lines = text.split('\n').flatMap((paragraph) => wrap(paragraph, width));
  return lines
    .map((line, index) => {
      const margin = `  ${(index === 0 ? label : '').padEnd(LABEL)}`;
      return `${paint(paper, 'dim', margin)}${style ? paint(paper, style, line) : line}`.trimEnd();
    })
    .join('\n');
}

/** What is drawn with a turn; null where nothing is. */
export function screenOf({ answer, response }: Turn): Screen | null {
  const drawn = response.response.directives?.some(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
  return (drawn ? answer?.screen?.() : undefined) ?? null;
}

/** As heard, with the silences in which a stretch is held. */
export function spoken(ssml: string): string {
  return plainText(ssml.replace(/<break time="(\d+)s"\/>/g, ' ($1 s) '));
}

/** The question at the end, apart from what is said before it. */
export function parts(speech: string, endSession: boolean): { readonly says: string; readonly asks: string } {
  const question = endSession ? null : /^(.*?[.!?…]["”]? )?([^.!?]*\?)$/s.exec(speech);
  return { says: (question ? question[1] : speech)?.trim() ?? '', asks: question?.[2]?.trim() ?? '' };
}

/** An act in a few words: "ask foods, nutrients: magnesium". */
function told(act: Act): string {
  const { kind, ...rest } = act;
  const fields = Object.entries(rest).filter(([name, value]) => name !== 'score' && value !== false);
  const plain = fields.filter(([, value]) => typeof value === 'string').map(([, value]) => value);
  const named = fields
    .filter(([, value]) => typeof value !== 'string')
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(' and ') : JSON.stringify(value)}`);
  return [[kind, ...plain].join(' '), ...named].join(', ');
}

function heard({ intent, slots, score, road, request }: Row): string {
  // Neither a launch nor an end is guessed.
  if (request.request.type !== 'IntentRequest') return intent;
  if (road === 'sentence') return ['the whole sentence', `${Math.round(score * 100)} % sure`].join(' · ');
  const values = Object.entries(slots).map(([name, value]) => {
    if (value === null) return `${name}: not known`;
    return `${name}: ${typeof value === 'string' ? value : value.join(' or ')}`;
  });
  return [intent, ...values, `${Math.round(score * 100)} % sure`].join(' · ');
}

function cited(id: string): string {
  const { title, publisher, status } = sources[id as SourceId];
  return `${title}${publisher && !title.includes(publisher) ? `, ${publisher}` : ''} (${status.toLowerCase()})`;
}

/** A turn as a person reads it: what was understood, what is said, asked and shown, and where it comes from. */
export function printed(row: Row, shown: string | null = null, paper: Paper = PLAIN): string {
  const { says, asks } = parts(spoken(row.ssml), row.endSession);
  const cites = [...new Set(row.sources.map(cited))].join('; ');
  return [
    says && entry(paper, 'says', says, 'bold'),
    asks && entry(paper, 'asks', asks, ['bold', 'yellow']),
    entry(paper, 'heard', heard(row), 'cyan'),
    row.acts.length > 0 && entry(paper, 'means', row.acts.map(told).join('\n'), 'cyan'),
    row.card && entry(paper, 'card', row.card.title),
    shown && entry(paper, 'screen', shown),
    cites && entry(paper, 'from', cites, 'dim'),
    row.endSession && entry(paper, '', '(the session is over)', 'dim'),
  ]
    .filter(Boolean)
    .join('\n');
}

const NOTE =
  "What was said is understood by a stand-in for Alexa's own language understanding, learned from the interaction model.";

export const STAND_IN = (paper: Paper) =>
  wrap(NOTE, paper.width)
    .map((line) => paint(paper, 'dim', line))
    .join('\n');

export const said = (utterance: string, paper: Paper) => paint(paper, 'green', `› ${utterance}`);
