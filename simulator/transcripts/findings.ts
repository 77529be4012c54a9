import { type Row, rowOf } from '../ask/row';
import { plainText } from '../ask/text';
import type { Turn } from '../device';
import type { ConversationTurn, Expected } from '../transcripts';

const listed = (texts: string | readonly string[] = []) => (typeof texts === 'string' ? [texts] : texts);
const holds = (text: string, part: string) => text.toLowerCase().includes(part.toLowerCase());
const show = (value: unknown) => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value));

/** The last sentence, where it is a question. */
export function questionIn(speech: string): string | null {
  return /[^.!?]*\?["”]?$/.exec(speech)?.[0].trim() ?? null;
}

/** True or false: whether it is there; words: whether it holds them. */
function presence(what: string, wanted: boolean | string | undefined, found: string | null): string[] {
  if (wanted === undefined) return [];
  if (wanted === false) return found === null ? [] : [`${what}: none expected, got ${show(found)}`];
  if (found === null) return [`${what}: expected ${wanted === true ? 'one' : show(wanted)}, got none`];
  if (wanted === true || holds(found, wanted)) return [];
  return [`${what}: expected ${show(wanted)} in ${show(found)}`];
}

function understood(wanted: ConversationTurn['understood'], row: Row): string[] {
  // Which road a sentence takes is a guess; by the whole sentence, the Question tells what was understood.
  if (!wanted || (row.road === 'sentence' && wanted.intent !== row.intent)) return [];
  const found = [];
  if (row.intent !== wanted.intent) found.push(`understood: expected ${wanted.intent}, got ${row.intent}`);
  for (const [name, value] of Object.entries(wanted.slots ?? {})) {
    const got = Object.hasOwn(row.slots, name) ? row.slots[name] : 'nothing';
    const same = JSON.stringify([got].flat().sort()) === JSON.stringify([value].flat().sort());
    if (!same) found.push(`slot ${name}: expected ${show(value)}, got ${show(got)}`);
  }
  const extra = wanted.slots ? Object.keys(row.slots).filter((name) => !(name in (wanted.slots ?? {}))) : [];
  return [...found, ...extra.map((name) => `slot ${name}: nothing expected, got ${show(row.slots[name])}`)];
}

function answered(wanted: Expected, row: Row, turn: Turn): string[] {
  const { speech, question } = row;
  const field = (name: string) => (question as unknown as Record<string, unknown> | null)?.[name];
  const screen = (row.response.response.directives ? turn.answer?.screen?.() : undefined) ?? null;
  return [
    ...Object.entries(wanted.question ?? {})
      .filter(([name, value]) => JSON.stringify(field(name)) !== JSON.stringify(value))
      .map(([name, value]) => `question ${name}: expected ${show(value)}, got ${show(question)}`),
    ...listed(wanted.contains)
      .filter((text) => !holds(speech, text))
      .map((text) => `should say ${show(text)}`),
    ...listed(wanted.lacks)
      .filter((text) => holds(speech, text))
      .map((text) => `should not say ${show(text)}`),
    ...presence('asks', wanted.asks, questionIn(speech)),
    ...(wanted.ends === undefined || wanted.ends === row.endSession
      ? []
      : [`session: expected to be ${wanted.ends ? 'over' : 'open'}, it is ${row.endSession ? 'over' : 'open'}`]),
    ...listed(wanted.sources)
      .filter((id) => !row.sources.some((source) => source === id))
      .map((id) => `sources: expected ${id} among ${show(row.sources)}`),
    ...presence('card', wanted.card, row.card && `${row.card.title}\n${row.card.text}`),
    ...presence('screen', wanted.screen, screen && `${screen.kind}: ${screen.title}`),
  ];
}

/** Where a turn went differently from its transcript, told so that a writer sees what to change. */
export function findings(wanted: ConversationTurn, turn: Turn, file: string): string | null {
  const what = wanted.said ?? JSON.stringify(wanted.touched ?? wanted.ended);
  const row = rowOf(what, turn, '');
  const found = [
    ...understood(wanted.understood, row),
    ...(wanted.answered ? answered(wanted.answered, row, turn) : []),
  ];
  if (found.length === 0) return null;
  const heard = `${row.intent} ${JSON.stringify(row.slots)} (${row.score})`;
  return [
    `${file}:${wanted.line} said "${what}"`,
    ...found.map((line) => `  ✗ ${line}`),
    `  heard  ${heard}`,
    `  answer ${JSON.stringify(row.question)}`,
    `  spoken ${plainText(row.ssml)}`,
  ].join('\n');
}
