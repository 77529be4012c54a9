import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Wanted {
  readonly package: string;
  readonly type: string;
}

/** The types of Amazon's packages that are checked against, each as a JSON schema in this folder. */
export const SCHEMAS = [
  { package: 'ask-sdk-model', type: 'RequestEnvelope' },
  { package: 'ask-sdk-model', type: 'ResponseEnvelope' },
  { package: 'ask-smapi-model', type: 'v1.skill.Manifest.SkillManifestEnvelope' },
  { package: 'ask-smapi-model', type: 'v1.skill.interactionModel.InteractionModelData' },
] as const satisfies readonly Wanted[];

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

export const fileOf = ({ package: name, type }: Wanted): string =>
  join(import.meta.dirname, `${name}.${type.split('.').at(-1)}.json`);

export function installedVersion(name: string): string {
  return read(join(import.meta.dirname, '../../node_modules', name, 'package.json')).version;
}

/** The schema of a package's type; refused where it was made from another version than is installed. */
export function schemaOf(wanted: (typeof SCHEMAS)[number]): object {
  const schema = read(fileOf(wanted)) as { readonly $comment: string };
  const installed = `${wanted.package} ${installedVersion(wanted.package)}`;
  if (schema.$comment !== installed)
    throw new Error(`${fileOf(wanted)} is of ${schema.$comment}, installed is ${installed}: run "npm run schemas"`);
  return schema;
}
