import { normalizeEnvelope } from '../../lambda/alexa/envelope';
import { envelope, intent } from '../../testing/requests';

/** So many objects in each other. */
const nested = (levels: number): object => (levels === 1 ? {} : { last: nested(levels - 1) });

describe('what arrives', () => {
  it('is left as it is where it is sound', () => {
    const event = envelope(intent('OverviewIntent'), { attributes: { turn: 3, last: null, odd: 'text' } });
    expect(normalizeEnvelope(event)).toEqual(event);
  });

  it.each([undefined, null, 'LaunchRequest', 7, [[]]])('has an empty request for %j', (request) => {
    const event = { ...envelope({}), request };
    expect(normalizeEnvelope(event)).toEqual({ ...event, request: {} });
  });

  it.each([undefined, null, 'odd', [[]]])('has no session for %j', (session) => {
    expect(normalizeEnvelope({ ...envelope({}), session })).not.toHaveProperty('session');
  });

  const nobody = { System: { application: {} } };
  it.each([
    [undefined, nobody],
    [null, nobody],
    [[], nobody],
    [{ Viewport: {} }, { Viewport: {}, ...nobody }],
    [{ System: 'odd' }, nobody],
    [{ System: { device: {} } }, { System: { device: {}, application: {} } }],
    [{ System: { application: 'ours' } }, nobody],
  ])('names no skill where its context is %j', (context, sound) => {
    expect(normalizeEnvelope({ ...envelope({}), context }).context).toEqual(sound);
  });

  it.each([undefined, null, 'odd', 7, []])('is an empty request to nobody where it is %j', (event) => {
    expect(normalizeEnvelope(event)).toEqual({ request: {}, context: nobody });
  });
});

describe('a session', () => {
  it('is kept as deep as any of ours', () => {
    const event = envelope({}, { attributes: nested(16) });
    expect(normalizeEnvelope(event)).toEqual(event);
  });

  it.each([
    ['Questions', nested(17)],
    ['lists', Array.from({ length: 16 }).reduce<unknown>((inner) => [inner], [])],
  ])('of %s nested deeper than ours starts anew, and stays the same session', (_, attributes) => {
    const event = envelope({}, { attributes });
    expect(normalizeEnvelope(event).session).toEqual({ ...event.session, attributes: {} });
  });
});
