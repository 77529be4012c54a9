import type { Finding } from '../../../testing/finding';
import { type Intent, intentsOf, isBuiltIn, type Model, slotNames, typesOf } from './model';

/** Every slot that is said is declared, every one declared is said, and its type exists and is used. */
export function slots(model: Model): readonly Finding[] {
  const types = typesOf(model).map(({ name }) => name);
  const used = new Set(intentsOf(model).flatMap((intent) => (intent.slots ?? []).map(({ type }) => type)));
  const idle = types.filter((type) => !used.has(type));
  return [
    ...intentsOf(model).flatMap((intent) => slotsOf(intent, types)),
    ...idle.map((where) => ({ where, expected: 'a slot of this type', found: 'none' })),
  ];
}

function slotsOf(intent: Intent, types: readonly string[]): readonly Finding[] {
  const declared = (intent.slots ?? []).map(({ name }) => name);
  const said = (intent.samples ?? []).map((sample) => ({ sample, names: slotNames(sample) }));
  const all = new Set(said.flatMap(({ names }) => names));
  const where = intent.name;
  return [
    ...[...all]
      .filter((name) => !declared.includes(name))
      .map((name) => ({ where, expected: 'a declared slot', found: `{${name}}` })),
    ...declared
      .filter((name) => !all.has(name))
      .map((name) => ({ where, expected: `a sample with {${name}}`, found: 'none' })),
    ...(intent.slots ?? [])
      .filter(({ type }) => !types.includes(type) && !isBuiltIn(type))
      .map(({ type }) => ({ where, expected: 'a slot type of the model', found: type })),
    ...said
      .filter(({ names }) => new Set(names).size < names.length)
      .map(({ sample }) => ({ where, expected: 'each slot once in a sample', found: `"${sample}"` })),
  ];
}
