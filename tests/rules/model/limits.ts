import type { Finding } from '../../../testing/finding';
import { intentsOf, isBuiltIn, type Model, typesOf, valuesOf } from './model';

/** Half of what the documentation has been quoted to allow: the numbers are not certain, and the model grows. */
export const LIMITS = { intents: 125, characters: 70, synonyms: 50, values: 25_000, bytes: 750_000 } as const;

export function limits(model: Model, most: Readonly<Record<keyof typeof LIMITS, number>> = LIMITS): readonly Finding[] {
  const spoken = valuesOf(model);
  const over = (where: string, what: string, limit: number, found: number): readonly Finding[] =>
    found > limit ? [{ where, expected: `${limit} ${what} or fewer`, found: `${found}` }] : [];
  const custom = intentsOf(model).filter(({ name }) => !isBuiltIn(name));
  return [
    ...over('intents', 'intents', most.intents, custom.length),
    ...over('values', 'values and synonyms', most.values, spoken.length),
    ...over('file', 'bytes', most.bytes, Buffer.byteLength(JSON.stringify(model))),
    ...spoken.flatMap(({ where, text }) => over(where, 'characters', most.characters, text.length)),
    ...typesOf(model).flatMap(({ name, values }) =>
      (values ?? []).flatMap(({ id, name: { value, synonyms } }) =>
        over(`${name}.${id ?? value}`, 'synonyms', most.synonyms, synonyms?.length ?? 0),
      ),
    ),
  ];
}
