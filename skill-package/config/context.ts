import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './error';

/** The same settings that the CDK command line reads, for tools that run without it; the last source wins. */
export function readContext(root: string, pairs: readonly string[]): (key: string) => unknown {
  const context = { ...contextOf(root, 'cdk.json'), ...fileOf(root, 'cdk.context.json'), ...fromPairs(pairs) };
  return (key) => context[key];
}

function contextOf(root: string, name: string): Record<string, unknown> {
  const { context } = fileOf(root, name);
  return (context ?? {}) as Record<string, unknown>;
}

function fileOf(root: string, name: string): Record<string, unknown> {
  const path = join(root, name);
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
