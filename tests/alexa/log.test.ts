import { listenToLog } from '../../testing/logged';
import { intent } from '../../testing/requests';
import { failingOnce, send } from '../../testing/skill';

const log = listenToLog();

/** The line that is logged of one request. */
async function lineOf(request: object) {
  await send({ ...intent('OverviewIntent'), ...request });
  return log.lines[0];
}

describe('the line of a turn', () => {
  it('says how long it took, in tenths of a millisecond', async () => {
    jest.spyOn(process, 'hrtime').mockReturnValueOnce([5, 1_000_000]).mockReturnValueOnce([6, 13_340_000]);
    expect(await lineOf({})).toMatchObject({ durationMs: 1012.3 });
  });

  it.each(['amzn1.echo-api.request.0_9', 'r'.repeat(100)])('has the request id %s', async (requestId) => {
    expect(await lineOf({ requestId })).toMatchObject({ requestId });
  });

  it.each([
    ['requestId', 'r'.repeat(101)],
    ['requestId', ''],
    ['requestId', 'my secret'],
    ['requestId', ['r']],
    ['locale', 'xen-US'],
    ['locale', 'en-USx'],
    ['locale', ['en-US']],
    ['type', 'my secret'],
    ['type', '7Request'],
    ['type', 'Request7'],
    ['type', 'R'.repeat(61)],
  ])('leaves out the %s where it is none: %j', async (field, value) => {
    expect(await lineOf({ [field]: value })).toMatchObject({ [field === 'type' ? 'request' : field]: null });
  });

  it.each([[null], [undefined], [{}], [{ name: ['OverviewIntent'] }], [{ name: 'constructor' }]])(
    'names no intent for %j',
    async (given) => {
      expect(await lineOf({ intent: given })).toMatchObject({ type: 'turn', intent: null });
    },
  );
});

describe('the line of a fault', () => {
  async function fault(fields: object) {
    await send(intent('OverviewIntent'), failingOnce(Object.assign(new Error('my secret'), fields)));
    return log.lines[0];
  }

  it('has the innermost three places, and not the message', async () => {
    const places = [
      '    at one (a.js:1:1)',
      '    at two (a.js:2:2)',
      '    at three (a.js:3:3)',
      '    at four (b.js:4)',
    ];
    const stack = ['Error: my secret', 'that is at home', ...places].join('\n');
    expect(await fault({ stack })).toMatchObject({ at: places.slice(0, 3) });
  });

  it.each([
    ['TypeError', 'TypeError'],
    ['AskSdk.CustomSkill Error', 'AskSdk.CustomSkill Error'],
    ['Error: my secret', null],
    ['7Error', null],
    ['Error7', null],
  ])('has of the name %j: %j', async (name, shown) => {
    expect(await fault({ name })).toMatchObject({ error: shown });
  });
});

describe('the line of what Alexa rejected', () => {
  const error = (type: unknown) => ({ type, message: 'my secret' });

  it.each([
    [
      'a session that ended in an error',
      { type: 'SessionEndedRequest', reason: 'ERROR', error: error('INVALID_RESPONSE') },
      'INVALID_RESPONSE',
    ],
    [
      'an exception',
      { type: 'System.ExceptionEncountered', error: error('INTERNAL_SERVICE_ERROR') },
      'INTERNAL_SERVICE_ERROR',
    ],
    ['a screen', { type: 'Alexa.Presentation.APL.RuntimeError', errors: [error('LIST_ERROR')] }, 'LIST_ERROR'],
    ['a kind that is not known', { type: 'System.ExceptionEncountered', error: error('my secret') }, 'OTHER'],
    ['an error that is none', { type: 'SessionEndedRequest', reason: 'ERROR', error: null }, 'OTHER'],
    ['errors that are none', { type: 'Alexa.Presentation.APL.RuntimeError', errors: [] }, 'OTHER'],
  ])('has the kind of %s, and not its message', async (_, request, reason) => {
    await send({ locale: 'en-US', ...request });
    expect(log.lines).toEqual([
      expect.objectContaining({ type: 'turn', request: request.type, outcome: 'rejected', reason }),
    ]);
    expect(JSON.stringify(log.lines)).not.toContain('my secret');
  });

  it.each(['USER_INITIATED', 'EXCEEDED_MAX_REPROMPTS'])('is none of a session that ended as %s', async (reason) => {
    await send({ type: 'SessionEndedRequest', reason });
    expect(log.lines).toEqual([expect.objectContaining({ outcome: 'ended' })]);
    expect(log.lines[0]).not.toHaveProperty('reason');
  });
});
