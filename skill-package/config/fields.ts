import { ConfigError } from './error';

interface Rule {
  readonly must: string;
  readonly find: string;
}

/** A context value as text: `-c` gives text, a file may give a number or a boolean; blank is not given. */
export function text(value: unknown): string | undefined {
  return value === undefined || value === null || String(value).trim() === '' ? undefined : String(value).trim();
}

export function matching(key: string, value: unknown, pattern: RegExp, rule: Rule): string | undefined {
  const given = text(value);
  if (given !== undefined && !pattern.test(given)) throw new ConfigError(key, { ...rule, got: given });
  return given;
}

export function flag(key: string, value: unknown): boolean {
  const given = text(value) ?? 'false';
  if (given !== 'true' && given !== 'false') {
    throw new ConfigError(key, { must: 'be true or false', got: given, find: 'leave it out for false' });
  }
  return given === 'true';
}

export function count(key: string, value: unknown, find: string): number | undefined {
  const given = matching(key, value, /^[1-9]\d*$/, { must: 'be a whole number of 1 or more', find });
  return given === undefined ? undefined : Number(given);
}
