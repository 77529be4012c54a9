// Imported by name, `node:fs` is made into an ES module first, which calls every getter it has, and some load all of
// Node's streams: a tenth of a cold start.
const { readFileSync } = process.getBuiltinModule('node:fs');

/** File → its lines, each `["name",value]`. */
const files = new Map<string, readonly string[]>();

function linesOf(file: string): readonly string[] {
  const known = files.get(file);
  if (known) return known;
  const lines = readFileSync(`${import.meta.dirname}/content/${file}`, 'utf8').split('\n');
  files.set(file, lines);
  return lines;
}

function read(file: string, name: string): object {
  const line = linesOf(file).find((each) => each.startsWith(`["${name}",`));
  if (line === undefined) throw new Error(`content/${file} has no ${name}: the folder was not deployed whole.`);
  return (JSON.parse(line) as [string, object])[1];
}

/** An object that is read and parsed when something first looks into it. */
export function lazily(file: string, name: string): object {
  let value: object | undefined;
  const own = () => {
    value ??= read(file, name);
    return value;
  };
  return new Proxy(
    {},
    {
      get: (_, key) => Reflect.get(own(), key),
      has: (_, key) => Reflect.has(own(), key),
      ownKeys: () => Reflect.ownKeys(own()),
      getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(own(), key),
    },
  );
}

/** The words of a language: its functions, and the rest read and parsed when first spoken. */
export function spoken(file: string, names: readonly string[], functions: object): object {
  const words = { ...functions };
  for (const name of names) {
    const get = () => {
      const value = read(file, name);
      Object.defineProperty(words, name, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(words, name, { get, enumerable: true, configurable: true });
  }
  return words;
}
