import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileForLocale } from '../interaction-model/model';

/** Amazon's page on slots with several values names the other English locales and not this one. */
const SINGLE_VALUES = ['en-IN'];

/** The interaction model of a locale: the file as it stands, less what the locale would refuse to build. */
export function modelFor(root: string, locale: string): Uint8Array {
  const file = fileForLocale(join(root, 'interaction-model'), locale);
  if (!file) throw new Error(`no interaction model for the locale ${locale}`);
  const model = readFileSync(file, 'utf8');
  if (!SINGLE_VALUES.includes(locale)) return new TextEncoder().encode(model);
  const single = JSON.parse(model, (key, value) => (key === 'multipleValues' ? undefined : value));
  return new TextEncoder().encode(`${JSON.stringify(single, null, 2)}\n`);
}
