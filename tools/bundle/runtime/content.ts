// Imported by name, `node:fs` is made into an ES module first, which calls every getter it has, and some load all of
// Node's streams: 8 % of a cold start.
const { readFileSync } = process.getBuiltinModule('node:fs');

function read(name: string): object {
  return JSON.parse(readFileSync(`${import.meta.dirname}/content/${name}.json`, 'utf8')) as object;
}

/** An object that is read when something first looks into it. */
export function lazily(name: string): object {
  let value: object | undefined;
  const own = () => {
    value ??= read(name);
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

/** The words of a language: its functions, and every other part read when it is first spoken. */
export function spoken(language: string, parts: readonly string[], functions: object): object {
  const words = { ...functions };
  for (const part of parts) {
    const get = () => {
      const value = read(`${language}/${part}`);
      Object.defineProperty(words, part, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(words, part, { get, enumerable: true, configurable: true });
  }
  return words;
}
