import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InteractionModel } from './nlu/model';

const folder = join(import.meta.dirname, '../interaction-model');

function modelFile(locale: string): string | undefined {
  const language = locale.split('-')[0];
  return [locale, language].map((name) => join(folder, `${name}.json`)).find((file) => existsSync(file));
}

/** Every locale in which Alexa runs custom skills. */
const ALEXA_LOCALES = [
  'ar-SA',
  'de-DE',
  'en-AU',
  'en-CA',
  'en-GB',
  'en-IN',
  'en-US',
  'es-ES',
  'es-MX',
  'es-US',
  'fr-CA',
  'fr-FR',
  'hi-IN',
  'it-IT',
  'ja-JP',
  'nl-NL',
  'pt-BR',
];

/** The locales that have an interaction model, of their own or of their language. */
export function supportedLocales(): readonly string[] {
  return ALEXA_LOCALES.filter((locale) => modelFile(locale) !== undefined);
}

export function loadModel(locale: string): InteractionModel {
  const file = modelFile(locale);
  if (!file) throw new Error(`no interaction model for the locale ${locale}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What people call the skill in a locale. */
export function invocationNameOf(locale: string): string {
  return loadModel(locale).interactionModel.languageModel.invocationName;
}
