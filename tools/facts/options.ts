import { parseArgs } from 'node:util';
import { locales } from '../../lambda/content/facts';

export interface Options {
  readonly locale: string;
  readonly cautions: boolean;
}

/** Throws with one line that says what is wrong. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { locale: { type: 'string', default: 'en-US' }, cautions: { type: 'boolean', default: false } },
  });
  if (!Object.hasOwn(locales, values.locale)) {
    throw new Error(`No facts for locale "${values.locale}"; known are ${Object.keys(locales).join(', ')}`);
  }
  return values;
}
