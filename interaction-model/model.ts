import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The interaction model as the developer console's JSON editor takes it, as far as anything here reads it. */
export interface InteractionModel {
  readonly version?: string;
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly intents: readonly IntentDefinition[];
      readonly types?: readonly TypeDefinition[];
    };
  };
}

export interface IntentDefinition {
  readonly name: string;
  readonly slots?: readonly SlotDefinition[];
  readonly samples?: readonly string[];
}

export interface SlotDefinition {
  readonly name: string;
  readonly type: string;
  readonly multipleValues?: { readonly enabled: boolean };
  readonly samples?: readonly string[];
}

export interface TypeDefinition {
  readonly name: string;
  readonly values?: readonly TypeValue[];
}

export interface TypeValue {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

const folder = import.meta.dirname;

/** A locale's own file where it differs, else its language's; undefined where there is neither. */
export function fileForLocale(folder: string, locale: string): string | undefined {
  const names = [locale, locale.split('-')[0]];
  return names.map((name) => join(folder, `${name}.json`)).find((file) => existsSync(file));
}

/** Every locale in which Alexa runs custom skills. */
const ALEXA_LOCALES =
  'ar-SA de-DE en-AU en-CA en-GB en-IN en-US es-ES es-MX es-US fr-CA fr-FR hi-IN it-IT ja-JP nl-NL pt-BR'.split(' ');

/** The locales that have an interaction model, of their own or of their language. */
export function supportedLocales(): readonly string[] {
  return ALEXA_LOCALES.filter((locale) => fileForLocale(folder, locale) !== undefined);
}

const read = (file: string): InteractionModel => JSON.parse(readFileSync(file, 'utf8'));

export function loadModel(locale: string): InteractionModel {
  const file = fileForLocale(folder, locale);
  if (!file) throw new Error(`no interaction model for the locale ${locale}`);
  return read(file);
}

/** Every model there is, by the name of its language or locale: "en", "en-GB". */
export function allModels(): readonly (readonly [string, InteractionModel])[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map((file) => [basename(file, '.json'), read(join(folder, file))]);
}

export const intentsOf = (model: InteractionModel): readonly IntentDefinition[] =>
  model.interactionModel.languageModel.intents;

export const typesOf = (model: InteractionModel): readonly TypeDefinition[] =>
  model.interactionModel.languageModel.types ?? [];

/** What people call the skill. */
export const invocationNameOf = (model: InteractionModel): string =>
  model.interactionModel.languageModel.invocationName;

/** Every id that a slot type can resolve to. */
export function idsOf(model: InteractionModel, type: string): readonly string[] {
  const values = typesOf(model).find(({ name }) => name === type)?.values ?? [];
  return values.map(({ id, name }) => id ?? name.value);
}
