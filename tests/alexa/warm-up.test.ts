import type { RequestEnvelope } from 'ask-sdk-model';
import { answered } from '../../lambda/alexa/answer-channel';
import { createSkill } from '../../lambda/skill';
import { warmUp } from '../../lambda/warm-up';
import { envelope, intent, SKILL_ID, slot } from '../../testing/requests';

const METHODS = ['info', 'log', 'warn', 'error', 'debug'] as const;

const asked = [
  { type: 'LaunchRequest' },
  intent('FoodSourcesIntent', { nutrient: slot('nutrient', 'magnesium', 'magnesium') }),
  intent('AMAZON.RepeatIntent'),
  intent('AMAZON.HelpIntent'),
].map((request) => envelope(request, { isNew: true }) as RequestEnvelope);

const answers = async () => {
  const skill = createSkill(SKILL_ID);
  return Promise.all(asked.map((event) => skill.invoke(event)));
};

afterEach(() => {
  jest.restoreAllMocks();
  jest.dontMock('../../lambda/content');
  jest.resetModules();
});

describe('the warm-up', () => {
  it('writes nothing to the log, whatever it meets', async () => {
    const spies = METHODS.map((method) => jest.spyOn(console, method).mockImplementation(() => undefined));
    const out = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, 'write'));
    await warmUp(SKILL_ID, 'us-east-1');
    for (const spy of [...spies, ...out]) expect(spy).not.toHaveBeenCalled();
  });

  it('leaves no trace in the sessions after it', async () => {
    jest.spyOn(console, 'info').mockImplementation(() => undefined);
    const before = await answers();
    await warmUp(SKILL_ID, 'us-east-1');
    expect(await answers()).toEqual(before);
  });

  it.each([
    ['us-east-1', 'en-US'],
    [undefined, 'en-US'],
    ['eu-west-1', 'en-GB'],
    ['us-west-2', 'en-AU'],
  ])('in %s speaks as %s, and reads the words of no other language', async (region, locale) => {
    const content = jest.requireActual<typeof import('../../lambda/content')>('../../lambda/content');
    const read = jest.fn(content.wordsFor);
    jest.doMock('../../lambda/content', () => ({ ...content, wordsFor: read }));
    const { warmUp: fresh } = await import('../../lambda/warm-up');
    const { answered: own } = await import('../../lambda/alexa/answer-channel');
    const answers: unknown[] = [];
    const listen = (message: unknown) => answers.push(message);
    own.subscribe(listen);
    await fresh(SKILL_ID, region);
    own.unsubscribe(listen);
    expect(answers).toHaveLength(4);
    expect(new Set(read.mock.calls.map(([asked]) => asked))).toEqual(new Set([locale]));
  });

  it('does no harm where it fails', async () => {
    const info = jest.spyOn(console, 'info').mockImplementation(() => undefined);
    const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const before = await answers();
    const fail = () => {
      throw new Error('a fault of whoever listens');
    };
    const broken = jest.spyOn(answered, 'publish').mockImplementation(fail);
    await expect(warmUp(SKILL_ID, 'us-east-1')).resolves.toBeUndefined();
    expect(broken).toHaveBeenCalled();
    broken.mockRestore();
    expect(error).not.toHaveBeenCalled();
    info.mockClear();
    expect(await answers()).toEqual(before);
    expect(info).toHaveBeenCalledTimes(asked.length);
  });
});
