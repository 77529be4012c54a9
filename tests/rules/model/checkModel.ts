import { type Finding, told } from '../../../testing/finding';
import { type Intent, type Model, realModels, type SlotType } from './model';

interface Fixtures {
  readonly refuses: Readonly<Record<string, Model>>;
  readonly allows: Readonly<Record<string, Model>>;
}

/** A model of just these parts. */
export function modelOf(intents: readonly Intent[], types: readonly SlotType[] = [], name = 'leg cramp guide'): Model {
  return { interactionModel: { languageModel: { invocationName: name, intents, types } } };
}

/** An intent with a slot "nutrient" where a sample speaks of it. */
export function intent(name: string, ...samples: string[]): Intent {
  const spoken = samples.some((sample) => sample.includes('{nutrient}'));
  return { name, samples, ...(spoken && { slots: [{ name: 'nutrient', type: 'NUTRIENT' }] }) };
}

export function typeOf(name: string, ...values: (readonly [id: string, ...words: string[]])[]): SlotType {
  return {
    name,
    values: values.map(([id, value = id, ...synonyms]) => ({
      id,
      name: { value, ...(synonyms.length > 0 && { synonyms }) },
    })),
  };
}

/** A rule is shown to fail on a broken model, then held against every model there is. */
export function checkModel(
  name: string,
  rule: (model: Model) => readonly Finding[],
  { refuses, allows }: Fixtures,
): void {
  describe(name, () => {
    it.each(Object.entries(refuses))('refuses %s', (_, model) => {
      expect(told(rule(model))).not.toEqual([]);
    });

    it.each(Object.entries(allows))('allows %s', (_, model) => {
      expect(told(rule(model))).toEqual([]);
    });

    it.each(realModels())('holds for %s', (_, model) => {
      expect(told(rule(model))).toEqual([]);
    });
  });
}
