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
      ownKeys: () => Reflect.ownKeys(own()),
      getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(own(), key),
    },
  );
}

/** The words of a language: its functions, and every other part read when it is first spoken. */
export function spoken(language: string, functions: object): object {
  const known = new Map<string, object>(Object.entries(functions));
  const get = (name: string) => {
    const part = known.get(name) ?? read(`${language}/${name}`);
    known.set(name, part);
    return part;
  };
  // A promise that is given an object asks it for `then`, to see whether it is one itself.
  return new Proxy({}, { get: (_, key) => (key === 'then' ? undefined : get(String(key))) });
}
