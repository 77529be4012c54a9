import { told } from '../../../testing/finding';
import { schemaOf } from '../../../testing/schemas/schemas';
import { misfits, validator } from '../../../testing/schemas/validator';
import { checkModel, intent, modelOf } from './checkModel';
import type { Model } from './model';

const definitions = schemaOf({
  package: 'ask-smapi-model',
  type: 'v1.skill.interactionModel.InteractionModelData',
});

/** The types ask for synonyms everywhere; the service and Amazon's own samples do not. */
function withoutNeedForSynonyms(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === 'required' && Array.isArray(value) ? value.filter((name) => name !== 'synonyms') : value,
  );
}

const validate = validator(withoutNeedForSynonyms(definitions));
const good = modelOf([intent('MoreIntent', 'tell me more')]);

checkModel('the schema of an interaction model', (model) => misfits(validate, model), {
  refuses: {
    'a property of its own making': { ...good, note: 'hello' } as Model,
    'a model without an invocation name': broken(),
    'a version that is a number': { ...good, version: 2 as never },
    'an unknown sensitivity': sensitivity('HUGE'),
  },
  allows: { 'a small model': good, 'a known sensitivity': sensitivity('MEDIUM') },
});

function broken(): Model {
  const { invocationName: _, ...languageModel } = good.interactionModel.languageModel;
  return { interactionModel: { languageModel } } as unknown as Model;
}

function sensitivity(level: string): Model {
  const modelConfiguration = { fallbackIntentSensitivity: { level } };
  return {
    interactionModel: { languageModel: { ...good.interactionModel.languageModel, modelConfiguration } },
  } as Model;
}

it('names the place and the property', () => {
  expect(told(misfits(validate, broken()))[0]).toContain('/interactionModel/languageModel');
});
