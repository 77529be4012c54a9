import type { RequestEnvelope } from 'ask-sdk-model';
import { createSkill } from '../../lambda/skill';
import { listenToLog } from '../../testing/logged';
import { envelope, intent, SKILL_ID } from '../../testing/requests';

const skill = createSkill(SKILL_ID);
const send = (event: unknown) => skill.invoke(event as RequestEnvelope);

const log = listenToLog();

const system = (given: unknown) => ({ ...envelope(intent('OverviewIntent')), context: { System: given } });

describe('what names no skill of ours', () => {
  it.each([
    ['another skill', system({ application: { applicationId: 'amzn1.ask.skill.other' } })],
    ['an empty id', system({ application: { applicationId: '' } })],
    ['a list with our id in it', system({ application: { applicationId: [SKILL_ID] } })],
    ['an id that starts like ours', system({ application: { applicationId: `${SKILL_ID}.` } })],
    ['no id', system({ application: {} })],
    ['no application', system({})],
    ['an application that is text', system({ application: SKILL_ID })],
    ['no system', { ...envelope(intent('OverviewIntent')), context: {} }],
    ['no context', { ...envelope(intent('OverviewIntent')), context: undefined }],
    ['our id in the session alone', { ...envelope(intent('OverviewIntent')), context: null }],
    ['nothing', undefined],
    ['null', null],
    ['text', 'LaunchRequest'],
    ['a list', []],
  ])('is refused with the reason, and logs nothing: %s', async (_, event) => {
    await expect(send(event)).rejects.toThrow('CustomSkill ID verification failed!');
    expect(log.lines).toEqual([]);
  });
});

describe('a request that comes again', () => {
  it.each(['2001-01-01T00:00:00Z', '2999-01-01T00:00:00Z', 'yesterday', '', 7, undefined])(
    'from %j is answered as the first one was: a late answer is better than none, and nothing is kept to be harmed',
    async (timestamp) => {
      const { request } = envelope(intent('ReliefIntent'));
      const first = await send(envelope(request));
      const again = await send(envelope({ ...request, timestamp }));
      expect(again).toEqual(first);
      expect(await send(envelope({ ...request, timestamp }))).toEqual(first);
    },
  );
});
