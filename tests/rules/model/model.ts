import {
  type IntentDefinition,
  type InteractionModel,
  intentsOf,
  type TypeDefinition,
  type TypeValue,
  typesOf,
} from '../../../interaction-model/model';

export { allModels as realModels, intentsOf, typesOf } from '../../../interaction-model/model';

export type Model = InteractionModel;
export type Intent = IntentDefinition;
export type SlotType = TypeDefinition;

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
  readonly value: TypeValue;
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
