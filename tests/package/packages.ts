import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble } from '../../skill-package/assemble';
import { type ManifestSettings, manifest } from '../../skill-package/manifest';

export const settings: ManifestSettings = {
  links: { privacyPolicyUrl: 'https://cramps.org/privacy', termsOfUseUrl: 'https://cramps.org/terms' },
  hosting: { awsAccount: '123456789012', regions: ['us-east-1', 'eu-west-1', 'us-west-2'] },
};

export const assembled = () => assemble(process.cwd(), mkdtempSync(join(tmpdir(), 'package-')), settings);

export const skill = manifest(join('skill-package'), settings).manifest;

/** Read once: a language's model is long. */
const models = new Map<string, Model>();

export function model(locale: string): Model {
  const language = locale.slice(0, 2);
  const read = () =>
    JSON.parse(readFileSync(join('interaction-model', `${language}.json`), 'utf8')).interactionModel
      .languageModel as Model;
  const found = models.get(language) ?? read();
  models.set(language, found);
  return found;
}

interface Model {
  readonly invocationName: string;
  readonly intents: readonly {
    readonly name: string;
    readonly slots?: readonly { readonly name: string; readonly type: string }[];
    readonly samples?: readonly string[];
  }[];
  readonly types: readonly {
    readonly name: string;
    readonly values: readonly { readonly name: { readonly value: string; readonly synonyms?: readonly string[] } }[];
  }[];
}
