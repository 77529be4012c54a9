import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type InteractionModel, loadModel } from '../../interaction-model/model';
import { assemble } from '../../skill-package/assemble';
import { type ManifestSettings, manifest } from '../../skill-package/manifest';

export const settings: ManifestSettings = {
  links: { privacyPolicyUrl: 'https://cramps.org/privacy', termsOfUseUrl: 'https://cramps.org/terms' },
  hosting: { awsAccount: '123456789012', regions: ['us-east-1', 'eu-west-1', 'us-west-2'] },
};

export const assembled = () => assemble(process.cwd(), mkdtempSync(join(tmpdir(), 'package-')), settings);

export const skill = manifest(join('skill-package'), settings).manifest;

/** Read once: a language's model is long. */
const models = new Map<string, InteractionModel>();

export function model(locale: string): InteractionModel['interactionModel']['languageModel'] {
  const found = models.get(locale) ?? loadModel(locale);
  models.set(locale, found);
  return found.interactionModel.languageModel;
}
