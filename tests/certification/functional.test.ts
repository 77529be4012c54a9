import type { RequestEnvelope } from 'ask-sdk-model';
import { rowOf } from '../../simulator/ask/row';
import store from '../../skill-package/store/en.json';
import { assertResponse } from '../../testing/schemas/response';
import { createTestDevice } from '../support/device';
import { createScriptedDevice } from '../support/scripted';

describe('F2 each example phrase, said cold', () => {
  it.each(store.examplePhrases)('"%s" gets an answer of its own', async (phrase) => {
    const row = rowOf(phrase, await (await createTestDevice()).say(phrase), 'en-US');
    expect(row.score).toBe(1);
    expect(row.question?.topic === 'launch').toBe(phrase.includes('open leg cramp guide'));
    expect(['fallback', 'which', 'anything_else']).not.toContain(row.question?.topic);
  });
});

async function send(change: (request: RequestEnvelope) => void) {
  const { device } = await createScriptedDevice();
  const { request } = await device.open();
  const changed = structuredClone(request);
  change(changed);
  const { handler } = await import('../../lambda/index');
  return handler(changed, {});
}

describe('F8 requests', () => {
  it('with properties that are not known yet are answered', async () => {
    const response = await send((request) => {
      for (const part of [request, request.context, request.request, request.session])
        Object.assign(part ?? {}, { notKnownYet: { nested: [1] } });
    });
    await assertResponse(response);
    expect(response.response.outputSpeech).toBeDefined();
  });

  it.each(['USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS'] as const)(
    'that say the session ended (%s) get nothing back',
    async (reason) => {
      const { device } = await createScriptedDevice();
      await device.open();
      const { response } = await device.end(reason);
      expect(response.response).toEqual({});
    },
  );

  it.each(['System.ExceptionEncountered', 'Alexa.Presentation.APL.RuntimeError', 'Something.New', ''])(
    'of the type "%s" get nothing back and break nothing',
    async (type) => {
      const response = await send((request) => Object.assign(request.request, { type }));
      expect(response.response).toEqual({});
    },
  );

  it('without a session are answered', async () => {
    const response = await send((request) => Reflect.deleteProperty(request, 'session'));
    await assertResponse(response);
  });

  it('in a locale that nobody knows are answered in English', async () => {
    const response = await send((request) => Object.assign(request.request, { locale: 'xx-XX' }));
    expect(JSON.stringify(response.response)).toContain('Leg cramp guide');
  });
});
