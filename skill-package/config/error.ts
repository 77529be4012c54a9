/** A setting that cannot be used: what it must be, what was given, and where the operator finds the right value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(key: string, { must, got, find }: { must: string; got?: unknown; find: string }) {
    const given = got === undefined ? 'nothing was given' : `got ${JSON.stringify(got)}`;
    super(`${key} must ${must}; ${given}; ${find}`);
  }
}
