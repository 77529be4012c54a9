import { type Answered, answered } from '../../lambda/alexa/answer-channel';
import { FRESH, VERSION } from '../../lambda/conversation/state';
import { envelope, intent, slot } from '../../testing/requests';
import { send, skill, speech } from '../../testing/skill';
import { words } from '../../testing/words';

let faults: unknown[];
beforeEach(() => {
  faults = [];
  jest.spyOn(console, 'info').mockImplementation(() => undefined);
  jest.spyOn(console, 'error').mockImplementation((line) => faults.push(line));
});
afterEach(() => {
  jest.restoreAllMocks();
  expect(faults.filter((line) => (line as { outcome?: string }).outcome !== 'rejected')).toEqual([]);
});

const calcium = { nutrient: slot('nutrient', 'calcium', 'calcium') };

describe('an answer', () => {
  it('is given for the country of the locale', async () => {
    const stroke = intent('WarningSignIntent', { sign: slot('sign', 'stroke', 'stroke') });
    expect(await speech({ ...stroke, locale: 'en-GB' })).toContain('999');
    expect(await speech({ ...stroke, locale: 'en-US' })).toContain('911');
  });

  it('says back what was heard where it is not known', async () => {
    const unknown = { nutrient: slot('nutrient', 'unobtainium') };
    const heard = words.talk.heard.replace('{heard}', 'unobtainium');
    expect(await speech(intent('FoodSourcesIntent', unknown))).toContain(heard);
  });

  it('is told to whoever listens, with what was added to it', async () => {
    const told: unknown[] = [];
    const listen = (message: unknown) => told.push(message);
    answered.subscribe(listen);
    await send(intent('FoodSourcesIntent', calcium));
    answered.unsubscribe(listen);
    const [{ requestId, answer }] = told as [Answered];
    expect(requestId).toBe('r');
    expect(answer.question).toEqual({ topic: 'foods', nutrient: 'calcium' });
    expect(answer.say.at(-1)).toEqual({ text: words.talk.disclaimer, from: [] });
  });
});

describe('the session', () => {
  it('keeps what the next turn needs', async () => {
    const { sessionAttributes } = await send(intent('FoodSourcesIntent', calcium), {
      attributes: { v: VERSION, turn: 4 },
    });
    const subject = { topic: 'foods', nutrient: 'calcium' };
    const onYes = { ...subject, page: 1 };
    expect(sessionAttributes).toMatchObject({ subject, answered: subject, onYes, disclaimerGiven: true, turn: 5 });
  });

  it('is empty when it ends', async () => {
    const { sessionAttributes } = await send(intent('AMAZON.StopIntent'), {
      attributes: { v: VERSION, disclaimerGiven: true },
    });
    expect(sessionAttributes).toEqual({});
  });

  it('is handed back by a silent answer, without what is not ours', async () => {
    const attributes = { ...FRESH, subject: { topic: 'overview' }, warned: true, disclaimerGiven: true, turn: 3 };
    const silent = { type: 'System.ExceptionEncountered' };
    expect((await send(silent, { attributes })).sessionAttributes).toEqual(attributes);
    const odd = { ...attributes, note: 'my calf is red' };
    expect((await send(silent, { attributes: odd })).sessionAttributes).toEqual(attributes);
  });

  it('is not needed by a silent answer', async () => {
    const { session: _, ...bare } = envelope({ type: 'System.ExceptionEncountered' });
    expect(await skill.invoke(bare)).toMatchObject({ response: {}, sessionAttributes: undefined });
  });
});

describe('a device', () => {
  const directives = async (device: object | undefined) => {
    const event = envelope(intent('OverviewIntent'));
    Object.assign(event.context.System, { device });
    return (await skill.invoke(event)).response.directives;
  };

  it('that says it can draw is sent a screen', async () => {
    expect(await directives({ supportedInterfaces: { 'Alexa.Presentation.APL': {} } })).toHaveLength(1);
  });

  it.each([
    [undefined],
    [{}],
    [{ supportedInterfaces: null }],
    [{ supportedInterfaces: 'Alexa.Presentation.APL' }],
    [{ supportedInterfaces: { AudioPlayer: {} } }],
  ])('that says nothing of drawing is sent none: %j', async (device) => {
    expect(await directives(device)).toBeUndefined();
  });
});
