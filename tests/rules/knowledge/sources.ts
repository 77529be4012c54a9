import type { Finding } from '../../../testing/finding';
import { linesOf, type Part } from '../../../tools/facts/places';

/** A property that holds source ids: "from", "emergencyFrom". */
const FROM = /(^|[a-z])[fF]rom$/;

/** Every place in the facts or the words that names a source. */
function uses(part: Part, where: string): readonly (readonly [where: string, id: string])[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => {
    const here = `${where}.${key}`;
    return FROM.test(key) && Array.isArray(inner) ? inner.map((id) => [here, String(id)] as const) : uses(inner, here);
  });
}

/** A source that is named exists. */
export function knownSources(part: Part, sources: object, where: string): readonly Finding[] {
  return uses(part, where)
    .filter(([, id]) => !Object.hasOwn(sources, id))
    .map(([place, found]) => ({ where: place, expected: 'an id of facts/sources.yaml', found }));
}

/** A source that nobody names would only make the list of sources longer; `code` may name one in quotes. */
export function unusedSources(sources: object, parts: readonly Part[], code: string): readonly Finding[] {
  const named = new Set(parts.flatMap((part) => uses(part, '').map(([, id]) => id)));
  return Object.keys(sources)
    .filter((id) => !named.has(id) && !code.includes(`'${id}'`))
    .map((where) => ({ where, expected: 'a sentence or a figure that rests on it', found: 'none' }));
}

/** Named twice in one sentence. */
export function repeatedSources(words: Part): readonly Finding[] {
  return linesOf(words)
    .filter(({ it }) => new Set(it.from).size < it.from.length)
    .map(({ where, it }) => ({ where, expected: 'each source once', found: it.from.join(', ') }));
}
