import type { IntentRequest, RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { InteractionModel } from '../../interaction-model/model';
import { type DeviceOptions, VirtualDevice } from '../../simulator/device';
import type { NluResult } from '../../simulator/nlu/types';
import { SKILL_ID } from '../../testing/requests';

const model: InteractionModel = {
  interactionModel: {
    languageModel: {
      invocationName: 'leg cramp guide',
      intents: [
        {
          name: 'FoodIntent',
          slots: [
            { name: 'nutrient', type: 'NUTRIENT', multipleValues: { enabled: true } },
            { name: 'food', type: 'FOOD' },
          ],
        },
        { name: 'AMAZON.StopIntent' },
      ],
    },
  },
};

const magnesium = { spoken: 'magnesia', matches: [{ id: 'magnesium', name: 'magnesium' }] };
const calcium = { spoken: 'calcium', matches: [{ id: 'calcium', name: 'calcium' }] };
const unknown = { spoken: 'unobtainium', matches: [] };

type Reply = ResponseEnvelope['response'] & { readonly attributes?: Record<string, unknown> };

/** A device in front of a function that replies as told and remembers what it was sent. */
function setUp(replies: readonly Reply[] = [], slots: NluResult['slots'] = {}, options: Partial<DeviceOptions> = {}) {
  const sent: RequestEnvelope[] = [];
  const heard: string[] = [];
  let ids = 0;
  const device = new VirtualDevice({
    locale: 'en-US',
    screen: null,
    model,
    nlu: (utterance) => {
      heard.push(utterance);
      return { intent: 'FoodIntent', slots, score: 0.9, runnerUp: null };
    },
    handler: async (event) => {
      const { attributes = {}, ...response } = replies[sent.length] ?? { shouldEndSession: false };
      sent.push(event);
      return { version: '1.0', sessionAttributes: attributes, response };
    },
    now: () => new Date('2026-01-02T03:04:05.678Z'),
    id: () => `${++ids}`,
    ...options,
  });
  const slotsSent = () => (sent.at(-1)?.request as IntentRequest | undefined)?.intent.slots;
  return { device, sent, heard, slotsSent };
}

const shown: Reply = {
  shouldEndSession: false,
  directives: [{ type: 'Alexa.Presentation.APL.RenderDocument', token: 'foods' }],
};

describe('the session', () => {
  it('starts with a launch', async () => {
    const { device, sent } = setUp();
    await device.open();
    expect(sent[0]?.request).toEqual({
      type: 'LaunchRequest',
      requestId: 'amzn1.echo-api.request.1',
      timestamp: '2026-01-02T03:04:05Z',
      locale: 'en-US',
    });
    expect(sent[0]?.session).toMatchObject({ new: true, sessionId: 'amzn1.echo-api.session.2', attributes: {} });
  });

  it('starts with a question said in the same breath as the name', async () => {
    const { device, sent, heard } = setUp();
    await device.say('ask leg cramp guide what foods have magnesium');
    expect(heard).toEqual(['what foods have magnesium']);
    expect(sent[0]?.session?.new).toBe(true);
    expect(sent[0]?.request.type).toBe('IntentRequest');
  });

  it('goes on with the attributes that the function returned, as JSON carries them', async () => {
    const { device, sent } = setUp([{ shouldEndSession: false, attributes: { page: 1, gone: undefined } }]);
    await device.say('foods');
    await device.say('more');
    expect(sent[1]?.session).toMatchObject({ new: false, attributes: { page: 1 } });
    expect(sent[1]?.session?.attributes).not.toHaveProperty('gone');
    expect(sent[1]?.session?.sessionId).toBe(sent[0]?.session?.sessionId);
  });

  it('is over when the function ends it, and the next words start a new one', async () => {
    const { device, sent } = setUp([{ shouldEndSession: true, attributes: { page: 1 } }]);
    expect((await device.say('stop')).endSession).toBe(true);
    expect(device.sessionOpen).toBe(false);
    await device.say('foods');
    expect(sent[1]?.session).toMatchObject({ new: true, attributes: {} });
    expect(sent[1]?.session?.sessionId).not.toBe(sent[0]?.session?.sessionId);
  });

  it('is over when a device without a screen is not told whether it is', async () => {
    const { device } = setUp([{}]);
    expect((await device.say('foods')).endSession).toBe(true);
  });

  it('stays open while something is shown and the function does not say', async () => {
    const { device } = setUp([{ directives: shown.directives ?? [] }], {}, { screen: 'medium' });
    expect((await device.say('foods')).endSession).toBe(false);
  });

  it('is over when the function fails', async () => {
    const { device } = setUp([], {}, { handler: () => Promise.reject(new Error('broken')) });
    await expect(device.say('foods')).rejects.toThrow('broken');
    expect(device.sessionOpen).toBe(false);
  });

  it.each(['exit', 'Quit', 'exit.'])('is ended by Alexa itself at "%s"', async (word) => {
    const { device, sent } = setUp();
    await device.open();
    const turn = await device.say(word);
    expect(sent[1]?.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
    expect(turn).toMatchObject({ endSession: true, understood: { intent: 'SessionEndedRequest' } });
  });

  it('is not there to be ended before it began', async () => {
    const { device, heard } = setUp();
    await device.say('exit');
    expect(heard).toEqual(['exit']);
  });

  it('starts anew when the skill is called by name in the middle of it', async () => {
    const { device, sent } = setUp([{ shouldEndSession: false, attributes: { page: 1 } }]);
    await device.say('foods');
    await device.say('Alexa, open leg cramp guide');
    expect(sent[1]?.request.type).toBe('LaunchRequest');
    expect(sent[1]?.session).toMatchObject({ new: true, attributes: {} });
  });
});

describe('the name of the skill', () => {
  it.each([
    'open leg cramp guide',
    'Alexa, launch leg cramp guide',
    'talk to leg cramp guide',
    'start the leg cramp guide.',
    'leg cramp guide',
  ])('launches it in "%s"', async (said) => {
    const { device, sent } = setUp();
    await device.say(said);
    expect(sent[0]?.request.type).toBe('LaunchRequest');
  });

  it.each([
    ['ask leg cramp guide about magnesium', 'magnesium'],
    ['Alexa, ask leg cramp guide if bananas help', 'bananas help'],
    ['open leg cramp guide and tell me about calcium', 'tell me about calcium'],
    ['tell leg cramp guide my calf is swollen', 'my calf is swollen'],
    ['ask leg cramp guide, what helps', 'what helps'],
  ])('is taken off "%s"', async (said, rest) => {
    const { device, heard } = setUp();
    await device.say(said);
    expect(heard).toEqual([rest]);
  });

  it.each(['what is a leg cramp guide', 'open the leg cramp guidebook', 'about magnesium'])(
    'is not heard in "%s"',
    async (said) => {
      const { device, heard } = setUp();
      await device.say(said);
      expect(heard).toEqual([said]);
    },
  );

  it('is all that is known of a language without launch words of its own', async () => {
    const { device, sent, heard } = setUp([], {}, { locale: 'nl-NL' });
    await device.say('leg cramp guide');
    await device.say('open leg cramp guide');
    expect(sent[0]?.request.type).toBe('LaunchRequest');
    expect(heard).toEqual(['open leg cramp guide']);
  });
});

describe('the slots', () => {
  it('are all sent, filled or not', async () => {
    const { device, slotsSent } = setUp();
    await device.say('foods');
    expect(slotsSent()).toEqual({
      nutrient: { name: 'nutrient', confirmationStatus: 'NONE' },
      food: { name: 'food', confirmationStatus: 'NONE' },
    });
  });

  it('carry what was said and the id that it stands for', async () => {
    const { device, slotsSent } = setUp([], { nutrient: [magnesium] });
    await device.say('magnesia');
    const resolutions = {
      resolutionsPerAuthority: [
        {
          authority: `amzn1.er-authority.echo-sdk.${SKILL_ID}.NUTRIENT`,
          status: { code: 'ER_SUCCESS_MATCH' },
          values: [{ value: { name: 'magnesium', id: 'magnesium' } }],
        },
      ],
    };
    expect(slotsSent()?.nutrient).toEqual({
      name: 'nutrient',
      confirmationStatus: 'NONE',
      source: 'USER',
      value: 'magnesia',
      resolutions,
      slotValue: { type: 'Simple', value: 'magnesia', resolutions },
    });
  });

  it('say where nothing matched', async () => {
    const { device, slotsSent } = setUp([], { food: [unknown] });
    await device.say('unobtainium');
    expect(slotsSent()?.food).toMatchObject({
      value: 'unobtainium',
      resolutions: { resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_NO_MATCH' } }] },
    });
  });

  it('list several values where the model takes several', async () => {
    const { device, slotsSent } = setUp([], { nutrient: [magnesium, calcium] });
    await device.say('magnesia and calcium');
    const slot = slotsSent()?.nutrient;
    expect(slot?.slotValue).toMatchObject({ type: 'List', values: [{ value: 'magnesia' }, { value: 'calcium' }] });
    expect(slot).not.toHaveProperty('value');
  });

  it('keep to the first of several values where the model takes one', async () => {
    const { device, slotsSent } = setUp([], { food: [unknown, calcium] });
    await device.say('something');
    expect(slotsSent()?.food).toMatchObject({ value: 'unobtainium', slotValue: { type: 'Simple' } });
  });

  it('are left out of an intent that declares none', async () => {
    const { device, slotsSent } = setUp(
      [],
      {},
      { nlu: () => ({ intent: 'AMAZON.StopIntent', slots: {}, score: 1, runnerUp: null }) },
    );
    await device.say('stop');
    expect(slotsSent()).toBeUndefined();
  });
});

describe('the device', () => {
  it('says that it has no screen', async () => {
    const { device, sent } = setUp();
    await device.open();
    expect(sent[0]?.context.System.device?.supportedInterfaces).toEqual({});
    expect(sent[0]?.context).not.toHaveProperty('Viewport');
  });

  it('describes its screen', async () => {
    const { device, sent } = setUp([], {}, { screen: 'round' });
    await device.open();
    expect(sent[0]?.context.System.device?.supportedInterfaces).toHaveProperty(['Alexa.Presentation.APL']);
    expect(sent[0]?.context.Viewport).toMatchObject({ shape: 'ROUND', pixelWidth: 480, touch: ['SINGLE'] });
    expect(sent[0]?.context.Viewports).toHaveLength(1);
  });

  it('sends a touch on what is shown', async () => {
    const { device, sent } = setUp([shown], {}, { screen: 'medium' });
    await device.say('foods');
    await device.touch(['food', 'banana']);
    expect(sent[1]?.request).toMatchObject({
      type: 'Alexa.Presentation.APL.UserEvent',
      token: 'foods',
      arguments: ['food', 'banana'],
    });
    expect(sent[1]?.context['Alexa.Presentation.APL']?.token).toBe('foods');
  });

  it('has nothing to touch before something is shown', async () => {
    await expect(setUp([], {}, { screen: 'medium' }).device.touch([])).rejects.toThrow('nothing is shown');
  });

  it('is asked for in every locale through the service of its part of the world', async () => {
    const endpoints = ['en-US', 'en-GB', 'en-AU'].map(async (locale) => {
      const { device, sent } = setUp([], {}, { locale });
      await device.open();
      return sent[0]?.context.System.apiEndpoint;
    });
    expect(await Promise.all(endpoints)).toEqual([
      'https://api.amazonalexa.com',
      'https://api.eu.amazonalexa.com',
      'https://api.fe.amazonalexa.com',
    ]);
  });

  it('makes ids and times of its own where none are given', async () => {
    const { device, sent } = setUp();
    const { sent: other, device: second } = setUp();
    await Promise.all([device.open(), second.open()]);
    expect(sent).toEqual(other);
    const options = {
      model,
      locale: 'en-US',
      screen: null,
      nlu: () => ({ intent: '', slots: {}, score: 0, runnerUp: null }),
    };
    const real = new VirtualDevice({ ...options, handler: async () => ({ version: '1.0', response: {} }) });
    const [one, two] = [await real.open(), await real.open()];
    expect(one.request.request.requestId).not.toBe(two.request.request.requestId);
  });
});
