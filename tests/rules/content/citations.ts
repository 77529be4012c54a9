import { type Source, sources } from '../../../lambda/content/facts';
import type { Finding } from '../../../testing/finding';
import { linesOf, type Part, textsOf } from '../../../tools/facts/places';
import { heard } from './render';

const ALL: readonly Source[] = Object.values(sources);

function isReadable({ status }: Source): boolean {
  return status !== 'SECONDARY' && status !== 'UNVERIFIED';
}

function publishers(list: readonly Source[]): ReadonlySet<string> {
  return new Set(list.flatMap(({ publisher }) => publisher ?? []));
}

function patternOf(publisher: string): RegExp {
  const name = publisher.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${name}(?![\\w-])`);
}

const PATTERNS = new Map([...publishers(ALL)].map((publisher) => [publisher, patternOf(publisher)]));

/** The publishers that a text names. */
function namedIn(text: string): readonly string[] {
  const spoken = heard(text);
  // Looking for the words first is cheap, and nearly always enough.
  return [...PATTERNS].flatMap(([name, pattern]) => (spoken.includes(name) && pattern.test(spoken) ? [name] : []));
}

/** Only what was read itself is named; a name heard at second hand would lend it weight it does not have. */
export function citedByName(words: Part): readonly Finding[] {
  const readable = publishers(ALL.filter(isReadable));
  const barred = [...publishers(ALL)].filter((name) => !readable.has(name));
  return textsOf(words).flatMap(({ where, it }) =>
    namedIn(it)
      .filter((publisher) => barred.includes(publisher))
      .map((publisher) => ({ where, expected: 'no second-hand source by name', found: `"${publisher}"` })),
  );
}

/** A sentence that names a publisher rests on something of that publisher that was read. */
export function namedIsSource(words: Part): readonly Finding[] {
  return linesOf(words).flatMap(({ where, it }) => {
    const own = publishers(it.from.flatMap((id) => sources[id] ?? []).filter(isReadable));
    return namedIn(it.say)
      .filter((publisher) => ![...own].some((name) => name.includes(publisher)))
      .map((publisher) => ({ where, expected: `a source of ${publisher} in from`, found: it.from.join(', ') }));
  });
}
