import type { Finding } from '../../../testing/finding';
import { intentsOf, isBuiltIn, type Model, typesOf } from './model';

const NAME = /^[A-Za-z][A-Za-z_]*$/;

/** Letters and underscores; intents, slots and types share no name, however it is written. */
export function names(model: Model): readonly Finding[] {
  const intents = intentsOf(model).map(({ name }) => name);
  const slots = [...new Set(intentsOf(model).flatMap((intent) => (intent.slots ?? []).map(({ name }) => name)))];
  const types = typesOf(model).map(({ name }) => name);
  const own = [...intents, ...types].filter((name) => !isBuiltIn(name));
  return [
    ...[...own, ...slots].flatMap(malformed),
    ...twice([...intents, ...slots]),
    ...twice(types),
    ...slotTwice(model),
  ];
}

function malformed(name: string): readonly Finding[] {
  return NAME.test(name) ? [] : [{ where: name, expected: 'letters and underscores, a letter first', found: name }];
}

function twice(all: readonly string[]): readonly Finding[] {
  const seen = new Set<string>();
  return all.flatMap((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return [{ where: name, expected: 'a name of its own', found: 'the same name elsewhere' }];
    seen.add(key);
    return [];
  });
}

function slotTwice(model: Model): readonly Finding[] {
  return intentsOf(model).flatMap((intent) =>
    twice((intent.slots ?? []).map(({ name }) => name)).map((finding) => ({
      ...finding,
      where: `${intent.name}.${finding.where}`,
    })),
  );
}
