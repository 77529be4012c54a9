import type { InteractionModel } from '../../interaction-model/model';

const value = (id: string, name: string, ...synonyms: string[]) => ({
  id,
  name: synonyms.length > 0 ? { value: name, synonyms } : { value: name },
});

/** A model about something else altogether: what is understood has to come from the model and from nowhere else. */
export const gardenModel: InteractionModel = {
  interactionModel: {
    languageModel: {
      invocationName: 'garden book',
      intents: [
        {
          name: 'PlantIntent',
          slots: [{ name: 'flower', type: 'FLOWER', multipleValues: { enabled: true } }],
          samples: [
            'when do i plant {flower}',
            'what month is right for {flower}',
            'planting time for {flower}',
            'when should {flower} go in the ground',
            'what is the best time to plant {flower}',
          ],
        },
        {
          name: 'WaterIntent',
          slots: [
            { name: 'flower', type: 'FLOWER', multipleValues: { enabled: true } },
            { name: 'soil', type: 'SOIL' },
          ],
          samples: [
            'how much water does {flower} need',
            'how often do i water {flower}',
            'watering {flower} in {soil}',
            'is {flower} thirsty',
          ],
        },
        {
          name: 'DangerIntent',
          slots: [{ name: 'sign', type: 'WARNING_SIGN' }],
          samples: ['{sign}', 'i think {sign}', 'help {sign}'],
        },
        { name: 'AMAZON.HelpIntent' },
        { name: 'AMAZON.StopIntent' },
        { name: 'AMAZON.YesIntent' },
        {
          name: 'AMAZON.FallbackIntent',
          samples: ['play some music', 'what is the weather like', 'order a taxi', 'who won the game', 'set a timer'],
        },
      ],
      types: [
        {
          name: 'FLOWER',
          values: [
            value('rose', 'rose', 'roses', 'lily'),
            value('tulip', 'tulip', 'tulips'),
            value('lily', 'lily', 'lilies'),
            value('rhododendron', 'rhododendron', 'rhododendrons'),
          ],
        },
        { name: 'SOIL', values: [value('clay', 'clay'), value('sand', 'sand', 'sandy soil')] },
        {
          name: 'WARNING_SIGN',
          values: [
            value('ate_berries', 'child ate the red berries', 'my son swallowed berries', 'she has eaten a berry'),
            value('bee_sting', 'stung by a bee and cannot breathe', 'my throat is swelling after a bee sting'),
          ],
        },
      ],
    },
  },
};
