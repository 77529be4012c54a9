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

function names(text: string, publisher: string): boolean {
  const name = publisher.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(heard(text));
}

/** Only what was read itself is named; a name heard at second hand would lend it weight it does not have. */
export function citedByName(words: Part): readonly Finding[] {
  const readable = publishers(ALL.filter(isReadable));
  const barred = [...publishers(ALL)].filter((name) => !readable.has(name));
  return textsOf(words).flatMap(({ where, it }) =>
    barred
      .filter((publisher) => names(it, publisher))
      .map((publisher) => ({ where, expected: 'no second-hand source by name', found: `"${publisher}"` })),
  );
}

/** A sentence that names a publisher rests on something of that publisher that was read. */
export function namedIsSource(words: Part): readonly Finding[] {
  const all = [...publishers(ALL)];
  return linesOf(words).flatMap(({ where, it }) => {
    const own = publishers(it.from.flatMap((id) => sources[id] ?? []).filter(isReadable));
    return all
      .filter((publisher) => names(it.say, publisher) && ![...own].some((name) => name.includes(publisher)))
      .map((publisher) => ({ where, expected: `a source of ${publisher} in from`, found: it.from.join(', ') }));
  });
}
