import fc from 'fast-check';
import { hostile, huge, odd } from './strings';

type Path = readonly (string | number)[];
type Node = Record<string | number, unknown>;

const LEVELS = 12;

/** Every place in an envelope. */
function places(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null || at.length > LEVELS) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...at, key]))];
}

/** A copy that can be changed at a place without changing the original. */
function copyTo(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as Node) }) as Node;
  put(copyTo(copy[key], rest))(copy, key);
  return copy;
}

type Change = (parent: Node, key: string | number) => void;

/** A copy with one place changed; the whole is never replaced, for Lambda only calls with an object. */
function changed(envelope: object, choice: number, change: Change): object {
  const all = places(envelope).filter((path) => path.length > 0);
  const path = all[choice % all.length] as Path;
  const copy = copyTo(envelope, path) as Node;
  const parent = path.slice(0, -1).reduce<Node>((node, key) => node[key] as Node, copy);
  change(parent, path.at(-1) as string);
  return copy;
}

const put =
  (value: unknown): Change =>
  (parent, key) => {
    Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
  };

const cut: Change = (parent, key) => {
  // What a transfer that stopped would leave: this place and all after it are gone.
  const keys = Object.keys(parent);
  for (const late of keys.slice(keys.indexOf(String(key)))) Reflect.deleteProperty(parent, late);
};

const add =
  (name: string, value: unknown): Change =>
  (parent) =>
    put(value)(parent, name);

const drop: Change = (parent, key) => {
  Reflect.deleteProperty(parent, key);
};

export interface Damage {
  readonly kind: string;
  readonly apply: (envelope: object) => object;
}

const damage = (kind: string, change: fc.Arbitrary<Change>): fc.Arbitrary<Damage> =>
  fc.tuple(fc.nat(), change).map(([choice, made]) => ({ kind, apply: (envelope) => changed(envelope, choice, made) }));

const named = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'future', 'intent'), hostile);

/** Something foreign in the one place where it matters. */
const foreign = (kind: string, change: (envelope: Node, value: string) => object, values: fc.Arbitrary<string>) =>
  values.map((value): Damage => ({ kind, apply: (envelope) => change(envelope as Node, value) }));

const inRequest = (envelope: Node, more: object) => ({
  ...envelope,
  request: { ...(envelope.request as object), ...more },
});

const otherSkill = ({ context, ...rest }: Node, applicationId: string) => {
  const { System } = context as { System: object };
  return { ...rest, context: { System: { ...System, application: { applicationId } } } };
};

/** One thing wrong with a request. */
export const damages: fc.Arbitrary<Damage> = fc.oneof(
  damage('missing field', fc.constant(drop)),
  damage('truncated', fc.constant(cut)),
  damage('wrong type', odd.map(put)),
  damage('hostile string', hostile.map(put)),
  damage('huge', huge.map(put)),
  damage(
    'unknown field',
    fc.tuple(named, odd).map(([name, value]) => add(name, value)),
  ),
  foreign(
    'foreign locale',
    (envelope, locale) => inRequest(envelope, { locale }),
    fc.oneof(fc.constantFrom('de-DE', 'ja-JP', 'en', 'EN-us', 'en-ZZ', 'xx-XX', 'de', '../..'), hostile),
  ),
  foreign(
    'unknown intent',
    (envelope, name) => inRequest(envelope, { type: 'IntentRequest', intent: { name, slots: {} } }),
    fc.oneof(fc.constantFrom('AMAZON.PauseIntent', 'AMAZON.SelectIntent', 'constructor'), hostile),
  ),
  foreign('unknown request', (envelope, type) => inRequest(envelope, { type }), hostile),
  foreign(
    'other skill',
    otherSkill,
    fc.oneof(fc.constantFrom('amzn1.ask.skill.other', 'AMZN1.ask.skill.fuzz'), hostile),
  ),
);
