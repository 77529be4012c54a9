import { MEASURED, type SourceId } from '../../lambda/content/ids';
import type { AnswerContext } from '../../lambda/guide/context';
import { limitsOf } from '../../lambda/guide/figures';
import { type Fill, sentences } from '../../lambda/guide/text';
import { linesOf } from './places';

/** A medical sentence, everywhere it is said. */
export interface Statement {
  readonly text: string;
  readonly from: readonly SourceId[];
  readonly caution: boolean;
  /** The heading it stands under: "nutrients, magnesium". */
  readonly topic: string;
  readonly places: readonly string[];
}

function spaced(name: string): string {
  return name
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`);
}

/** "nutrients.magnesium.about.0.1" as a reader would say it: "nutrients, magnesium, about, page 1". */
function placeName(where: string): readonly string[] {
  const parts = where.split('.');
  const last = parts.at(-1) ?? '';
  // The last number counts sentences; one before it counts pages.
  const upToPage = /^\d+$/.test(last) ? parts.slice(0, -1) : parts;
  return upToPage.map((part) => (/^\d+$/.test(part) ? `page ${Number(part) + 1}` : spaced(part)));
}

/** What the guide fills in for the person and what was asked about. */
const OF_TALK: Fill = { clause: 'With that,', food: 'this food', nutrient: 'this nutrient', medicine: 'this medicine' };

/** `{limit}` is the upper limit of the nutrient that the sentence belongs to. */
function limitAt(where: string, context: AnswerContext): Fill {
  const parts = where.split('.');
  const id = MEASURED.find((each) => parts.includes(each));
  return id ? limitsOf(id, context) : {};
}

/** Every sentence of a locale that rests on a source, or ought to. */
export function statementsOf(context: AnswerContext): readonly Statement[] {
  const all = new Map<string, Statement>();
  for (const { where, it: line } of linesOf(context.words)) {
    const [said] = sentences([line], context, { ...OF_TALK, ...limitAt(where, context) });
    if (said === undefined || said.from.length === 0) continue;
    const { text, from, cares } = said;
    const [room = '', thing = '', ...rest] = placeName(where);
    const key = `${text} ${from.join()}`;
    const known = all.get(key);
    const place = [room, thing, ...rest].filter(Boolean).join(', ');
    all.set(key, {
      text,
      from,
      caution: cares === true,
      topic: known?.topic ?? (thing.startsWith('page ') || !thing ? room : `${room}, ${thing}`),
      places: [...new Set([...(known?.places ?? []), place])],
    });
  }
  return [...all.values()];
}
