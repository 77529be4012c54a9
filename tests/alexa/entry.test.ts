import { envelope, intent, SKILL_ID } from '../../testing/requests';

async function start(skillId?: string) {
  jest.resetModules();
  const { SKILL_ID: before } = process.env;
  if (skillId === undefined) Reflect.deleteProperty(process.env, 'SKILL_ID');
  else Object.assign(process.env, { SKILL_ID: skillId });
  try {
    return await import('../../lambda/index');
  } finally {
    if (before !== undefined) Object.assign(process.env, { SKILL_ID: before });
  }
}

describe('the entry point', () => {
  it.each([undefined, ''])('refuses to start with the skill id %j', async (skillId) => {
    await expect(start(skillId)).rejects.toThrow('SKILL_ID is not set');
  });

  it('takes two arguments and returns a promise', async () => {
    jest.spyOn(console, 'info').mockImplementation(() => undefined);
    const { handler, ready } = await start(SKILL_ID);
    await ready;
    expect(handler).toHaveLength(2);
    const { response } = await handler(envelope(intent('OverviewIntent')), {});
    expect(response.shouldEndSession).toBe(false);
  });
});
