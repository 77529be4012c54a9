import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './error';
import { text } from './fields';

type Context = (key: string) => unknown;

/** The same settings that the CDK command line reads, for tools that run without it; the last source wins. */
export function readContext(folder: string, pairs: readonly string[]): Context {
  const given = fromPairs(pairs);
  return withFiles(folder, (key) => given[key]);
}

/**
 * A setting as it is given, and where that is blank as the files of the folder have it: an empty variable of a workflow
 * or `-c key=` never takes away what was set.
 */
export function withFiles(folder: string, given: Context): Context {
  const files = [fileOf(folder, 'cdk.context.json'), contextOf(folder, 'cdk.json')];
  return (key) => [given(key), ...files.map((file) => file[key])].find((value) => text(value) !== undefined);
}

function contextOf(folder: string, name: string): Record<string, unknown> {
  const { context } = fileOf(folder, name);
  return (context ?? {}) as Record<string, unknown>;
}

function fileOf(folder: string, name: string): Record<string, unknown> {
  const path = join(folder, name);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {};
}

function fromPairs(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1)
        throw new ConfigError('-c', { must: 'be followed by key=value', got: pair, find: 'as in CDK itself' });
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
