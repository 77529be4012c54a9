/** The interaction model as the developer console's JSON editor takes it, as far as understanding needs it. */
export interface SlotDefinition {
  readonly name: string;
  readonly type: string;
  readonly multipleValues?: { readonly enabled: boolean };
  readonly samples?: readonly string[];
}

export interface IntentDefinition {
  readonly name: string;
  readonly slots?: readonly SlotDefinition[];
  readonly samples?: readonly string[];
}

interface TypeValue {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

export interface TypeDefinition {
  readonly name: string;
  readonly values?: readonly TypeValue[];
}

export interface InteractionModel {
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly intents: readonly IntentDefinition[];
      readonly types?: readonly TypeDefinition[];
    };
  };
}
