import type { RequestEnvelope } from 'ask-sdk-model';
import { createScriptedDevice } from '../support/scripted';

async function realRequest(): Promise<RequestEnvelope> {
  const { device } = await createScriptedDevice();
  return (await device.open()).request;
}

const withoutSkillId = async () => {
  const { SKILL_ID, ...env } = process.env;
  const before = process.env;
  process.env = env;
  try {
    await jest.isolateModulesAsync(async () => {
      await import('../../lambda/index');
    });
  } finally {
    process.env = { ...before, SKILL_ID };
  }
};

describe('S1 the function', () => {
  it.each(['amzn1.ask.skill.someone-else', '', undefined])('refuses a request for the skill "%s"', async (id) => {
    const request = structuredClone(await realRequest());
    Object.assign(request.context.System.application, { applicationId: id });
    const { handler } = await import('../../lambda/index');
    await expect(handler(request, {})).rejects.toThrow(/skill id|application/i);
  });

  it('does not start without knowing its skill', async () => {
    await expect(withoutSkillId()).rejects.toThrow('SKILL_ID is not set');
  });

  it('takes two arguments and returns a promise, as the runtime wants it', async () => {
    const { handler } = await import('../../lambda/index');
    expect(handler.length).toBeLessThanOrEqual(2);
    expect(handler(await realRequest(), {})).toBeInstanceOf(Promise);
  });
});
