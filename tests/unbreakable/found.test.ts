import type { RequestEnvelope } from 'ask-sdk-model';
import { FRESH, VERSION } from '../../lambda/conversation/state';
import { createSkill } from '../../lambda/skill';
import { envelope, intent, SKILL_ID } from '../../testing/requests';
import { assertResponse } from '../../testing/schemas/response';

const skill = createSkill(SKILL_ID);
const speech = (answer: Awaited<ReturnType<typeof skill.invoke>>) =>
  answer.response.outputSpeech?.type === 'SSML' ? answer.response.outputSpeech.ssml : '';

async function send(event: unknown) {
  const answer = await skill.invoke(event as RequestEnvelope);
  await assertResponse(answer);
  return answer;
}

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

const nested = (depth: number, open: string, close: string): unknown =>
  JSON.parse(`${open.repeat(depth)}{"topic":"launch"}${close.repeat(depth)}`);

describe('what fuzzing found, and what it may never find again', () => {
  it.each([undefined, null, 'LaunchRequest', 7, [], {}])(
    'a request that is %j is met with silence',
    async (request) => {
      const { response } = await send({ ...envelope({}), request });
      expect(response).toEqual({});
    },
  );

  it.each(['Alexa.Presentation.APL', 7, null, []])('a device whose interfaces are %j has no screen', async (given) => {
    const event = envelope(intent('OverviewIntent'));
    Object.assign(event.context.System.device ?? {}, { supportedInterfaces: given });
    const { response } = await send(event);
    expect(response.directives).toBeUndefined();
    expect(response.outputSpeech).toBeDefined();
  });

  it.each([
    ['lists', '[', ']'],
    ['Questions', '{"topic":"help","of":', '}'],
    ['two Questions', '{"topic":"both","second":{"topic":"night"},"first":', '}'],
    ['Questions to go on with', '{"topic":"which","slot":"age","for":"amount","because":"missing","resume":', '}'],
    ['people', '{"about":"other","speaker":', '}'],
  ])('a session of %s in each other without end starts anew', async (_, open, close) => {
    const deep = nested(20_000, open, close);
    const alarm = intent('WarningSignIntent');
    const first = speech(await send(envelope(alarm)));
    expect(speech(await send(envelope(alarm, { attributes: { v: VERSION, subject: deep } })))).toBe(first);
    expect(speech(await send(envelope(alarm, { attributes: { v: VERSION, people: deep, saidBack: deep } })))).toBe(
      first,
    );
    expect(speech(await send(envelope(alarm, { attributes: deep })))).toBe(first);
  });

  it('a silent answer hands back no session but ours', async () => {
    const subject = { topic: 'foods', nutrient: 'calcium' };
    const attributes = { v: VERSION, subject, onYes: '<break/>', note: 'my calf is red' };
    const { sessionAttributes } = await send(envelope({ type: 'System.ExceptionEncountered' }, { attributes }));
    expect(sessionAttributes).toEqual({ ...FRESH, subject });
  });

  it('a choice between things that are no ids of ours is not carried on', async () => {
    const said = { topic: 'which', slot: 'food', for: 'food_check', because: 'ambiguous' };
    const kept = { ...said, options: ['black_beans', 'magnesium'] };
    const forged = { ...said, options: ['</speak>', 'black_beans'] };
    const repeat = (attributes: object) => send(envelope(intent('AMAZON.RepeatIntent'), { attributes }));
    expect((await repeat({ v: VERSION, answered: kept })).sessionAttributes?.answered).toEqual(kept);
    expect((await repeat({ v: VERSION, answered: forged })).sessionAttributes?.answered).toEqual({ topic: 'launch' });
  });

  it('a long word outside the basic plane is not cut in the middle of a character', async () => {
    const slots = {
      nutrient: { name: 'nutrient', value: `unobtainium ${'𠮷'.repeat(80)}`, confirmationStatus: 'NONE' },
    };
    const said = speech(await send(envelope(intent('AboutNutrientIntent', slots))));
    expect(said).toContain('𠮷');
    expect(() => encodeURI(said)).not.toThrow();
  });

  it('"more" after the very last page, and a turn after very many, still remember the topic', async () => {
    const subject = { topic: 'foods', nutrient: 'calcium', page: 50 };
    const attributes = { v: VERSION, subject, disclaimerGiven: true, turn: 999_999 };
    const { sessionAttributes } = await send(envelope(intent('MoreIntent'), { attributes }));
    expect(sessionAttributes).toMatchObject({ subject, turn: 0 });
  });
});
