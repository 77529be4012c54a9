import { folder } from './folder';

// Imported by name, `node:fs` is made into an ES module first, which calls every getter it has, and some load all of
// Node's streams: 8 % of a cold start.
const { readFileSync } = process.getBuiltinModule('node:fs');

/** A file of the compiled content, parsed anew at each call. */
export function read(name: string): unknown {
  return JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
}

/** An object that is read when something first looks into it. */
export function lazily<T extends object>(name: string): T {
  let value: T | undefined;
  const own = () => {
    value ??= read(name) as T;
    return value;
  };
  return new Proxy({} as T, {
    get: (_, key) => {
      const found = Reflect.get(own(), key);
      // A list's methods go through the list itself, not through here for each of its items.
      return typeof found === 'function' ? found.bind(own()) : found;
    },
    has: (_, key) => Reflect.has(own(), key),
    ownKeys: () => Reflect.ownKeys(own()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(own(), key),
  });
}
