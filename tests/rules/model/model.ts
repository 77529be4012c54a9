import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

interface Slot {
  readonly name: string;
  readonly type: string;
  readonly samples?: readonly string[];
}

export interface Intent {
  readonly name: string;
  readonly slots?: readonly Slot[];
  readonly samples?: readonly string[];
}

interface Value {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

export interface SlotType {
  readonly name: string;
  readonly values?: readonly Value[];
}

/** What the developer console's JSON editor imports, as far as the rules look at it. */
export interface Model {
  readonly version?: string;
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly intents: readonly Intent[];
      readonly types?: readonly SlotType[];
    };
  };
}

const folder = 'interaction-model';

/** Every model of the folder by the name of its language or locale: "en", "en-GB". */
export function realModels(): readonly (readonly [string, Model])[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8')) as Model]);
}

export function intentsOf({ interactionModel }: Model): readonly Intent[] {
  return interactionModel.languageModel.intents;
}

export function typesOf({ interactionModel }: Model): readonly SlotType[] {
  return interactionModel.languageModel.types ?? [];
}

export interface Sample {
  readonly where: string;
  readonly intent: Intent;
  readonly text: string;
}

/** Every sample utterance of the intents; samples of slots are answers to a prompt and compete with nothing. */
export function samplesOf(model: Model): readonly Sample[] {
  return intentsOf(model).flatMap((intent) =>
    (intent.samples ?? []).map((text, at) => ({ where: `${intent.name}.samples.${at}`, intent, text })),
  );
}

export interface Spoken {
  readonly where: string;
  readonly type: SlotType;
  readonly value: Value;
  /** A value or one of its synonyms. */
  readonly text: string;
}

export function valuesOf(model: Model): readonly Spoken[] {
  return typesOf(model).flatMap((type) =>
    (type.values ?? []).flatMap((value) =>
      [value.name.value, ...(value.name.synonyms ?? [])].map((text) => {
        return { where: `${type.name}.${value.id ?? value.name.value}`, type, value, text };
      }),
    ),
  );
}

export function slotNames(sample: string): readonly string[] {
  return [...sample.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');
}

export function isBuiltIn(name: string): boolean {
  return name.startsWith('AMAZON.');
}
