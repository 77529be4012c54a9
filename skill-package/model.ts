import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileForLocale } from '../interaction-model/model';
import { LIVE } from './names';

/** Amazon's page on slots with several values names the other English locales and not this one. */
const SINGLE_VALUES = ['en-IN'];

/**
 * The interaction model of a locale: the file as it stands, less what the locale would refuse to build, and with the
 * stage in the name by which a stage beside the live one is called.
 */
export function modelFor(root: string, locale: string, stage: string): Uint8Array {
  const file = fileForLocale(join(root, 'interaction-model'), locale);
  if (!file) throw new Error(`no interaction model for the locale ${locale}`);
  const model = readFileSync(file, 'utf8');
  const single = SINGLE_VALUES.includes(locale);
  if (!single && stage === LIVE) return new TextEncoder().encode(model);
  const changed = JSON.parse(model, (key, value) => {
    if (key === 'multipleValues' && single) return undefined;
    return key === 'invocationName' && stage !== LIVE ? `${value} ${stage}` : value;
  });
  return new TextEncoder().encode(`${JSON.stringify(changed, null, 2)}\n`);
}
