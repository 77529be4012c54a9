import type { RequestEnvelope } from 'ask-sdk-model';
import { VERSION } from '../../lambda/conversation/state';
import { listenToLog } from '../../testing/logged';
import { envelope, intent, touch } from '../../testing/requests';
import { failingOnce, send, skill, speech } from '../../testing/skill';

const log = listenToLog();

describe('what the skill is sent', () => {
  it('answers a launch with a question', async () => {
    const { response } = await send({ type: 'LaunchRequest' });
    expect(response).toMatchObject({ shouldEndSession: false, reprompt: expect.anything() });
  });

  it.each([
    [{ type: 'SessionEndedRequest', reason: 'USER_INITIATED' }],
    [{ type: 'System.ExceptionEncountered' }],
    [{ type: 'Alexa.Presentation.APL.RuntimeError' }],
    [{ type: 'Nobody.Knows' }],
  ])('answers %j with silence', async (request) => {
    const { response } = await send(request);
    expect(response).toEqual({});
  });

  it.each([
    [intent('toString')],
    [{ type: 'IntentRequest' }],
    [{ type: 'IntentRequest', intent: null }],
    [{ type: 'IntentRequest', intent: {} }],
    [{ type: 'IntentRequest', intent: { name: ['OverviewIntent'] } }],
  ])('answers %j, which it does not know, like something not understood', async (request) => {
    expect(await speech(request)).toBe(await speech(intent('AMAZON.FallbackIntent')));
    expect(log.lines[0]).toMatchObject({ outcome: 'fallback', intent: null });
  });

  it('answers without a session, and keeps nothing', async () => {
    const bare = { ...envelope(intent('OverviewIntent')), session: undefined } as unknown as RequestEnvelope;
    const { response, sessionAttributes } = await skill.invoke(bare);
    expect(response.outputSpeech).toBeDefined();
    expect(sessionAttributes).toBeUndefined();
  });

  it.each(['en-ZZ', 'de-DE', 'xx', '../..', '', 7, undefined])(
    'falls back to English for the locale %j',
    async (locale) => {
      expect(await speech({ ...intent('OverviewIntent'), locale })).toContain('magnesium');
    },
  );

  it('falls back to English where no locale is given, and logs none', async () => {
    const request = { type: 'LaunchRequest', requestId: 'r', timestamp: '2026-01-01T00:00:00Z' };
    const { response } = await skill.invoke({ ...envelope({}), request } as unknown as RequestEnvelope);
    expect(response.shouldEndSession).toBe(false);
    expect(log.lines).toEqual([expect.objectContaining({ locale: null })]);
  });

  it('refuses a request for another skill', async () => {
    await expect(send(intent('OverviewIntent'), { skillId: 'amzn1.ask.skill.other' })).rejects.toThrow('verification');
  });
});

describe('a screen', () => {
  it('gets a document only where there is one', async () => {
    const shown = await send(intent('OverviewIntent'), { screen: true });
    expect(shown.response.directives?.[0]?.type).toBe('Alexa.Presentation.APL.RenderDocument');
    const spoken = await send(intent('OverviewIntent'));
    expect(spoken.response.directives).toBeUndefined();
  });

  it('counts down from when the stretch is held', async () => {
    const { response } = await send(intent('ReliefIntent'), { screen: true });
    expect(JSON.stringify(response.directives)).toContain('"token":"relief"');
  });

  it('shows the last words after the end, and nothing that could be touched', async () => {
    const { response } = await send(intent('AMAZON.StopIntent'), { screen: true });
    expect(response.shouldEndSession).toBe(true);
    expect(response.directives).toMatchObject([{ token: 'text' }]);
    expect(JSON.stringify(response.directives)).not.toContain('"SendEvent","arguments":["');
  });
});

describe('a whole sentence in one slot', () => {
  const sentence = (value: unknown) => intent('SentenceIntent', { sentence: { name: 'sentence', value } as never });

  it('is understood', async () => {
    expect(await speech(sentence('what foods have calcium'))).toContain('calcium');
  });

  it.each([undefined, '', '   ', 7])('that is %j is not', async (value) => {
    expect(await speech(sentence(value))).toBe(await speech(intent('AMAZON.FallbackIntent')));
  });

  it.each([undefined, null, {}, { sentence: 'words' }])('is not understood where the slots are %j', async (slots) => {
    const request = { type: 'IntentRequest', intent: { name: 'SentenceIntent', slots } };
    expect(await speech(request)).toBe(await speech(intent('AMAZON.FallbackIntent')));
  });
});

describe('a touch', () => {
  const subject = { topic: 'foods', nutrient: 'calcium' };

  it.each([
    [touch('food', 'kale'), 'kale'],
    [touch('nutrient', 'sodium'), 'sodium'],
  ])('answers %j as the voice would', async (request, word) => {
    expect((await speech(request)).toLowerCase()).toContain(word);
  });

  it('turns the page, and says again', async () => {
    const attributes = { v: VERSION, subject, answered: subject };
    const first = await speech(intent('AMAZON.RepeatIntent'), { attributes });
    expect(await speech(touch('again'), { attributes })).toBe(first);
    expect(await speech(touch('more'), { attributes })).not.toBe(first);
  });

  it.each([[touch('food', 'shoe')], [touch()], [{ type: 'Alexa.Presentation.APL.UserEvent' }]])(
    'that is not ours is answered like something not understood: %j',
    async (request) => {
      expect(await speech(request)).toBe(await speech(intent('AMAZON.FallbackIntent')));
      expect(log.lines[0]).toMatchObject({ outcome: 'fallback' });
    },
  );
});

describe('what is added to an answer', () => {
  const fresh = {};
  const told = { attributes: { v: VERSION, disclaimerGiven: true } };
  const warned = { attributes: { v: VERSION, disclaimerGiven: true, warned: true, concern: 'clot_leg' } };

  it('is the disclaimer, once, after a one-shot', async () => {
    expect(await speech(intent('OverviewIntent'), fresh)).toContain('not medical advice');
    expect(await speech(intent('OverviewIntent'), told)).not.toContain('not medical advice');
  });

  it('waits while there is nothing to disclaim', async () => {
    for (const name of ['FoodSourcesIntent', 'AMAZON.FallbackIntent', 'AMAZON.NoIntent', 'AMAZON.StopIntent']) {
      expect(await speech(intent(name), fresh)).not.toContain('not medical advice');
    }
  });

  it('is not said twice where the answer holds it already', async () => {
    for (const request of [{ type: 'LaunchRequest' }, intent('AMAZON.HelpIntent')]) {
      expect((await speech(request, fresh)).split('not medical advice')).toHaveLength(2);
    }
  });

  it('is nothing after a warning', async () => {
    expect(await speech(intent('WarningSignIntent'), fresh)).not.toContain('not medical advice');
    expect(await speech(intent('WarningSignIntent'), warned)).not.toContain('still there');
  });

  it('is the safety line in the answer after something alarming', async () => {
    expect(await speech(intent('OverviewIntent'), warned)).toContain('still there');
    expect(await speech(intent('AMAZON.StopIntent'), warned)).not.toContain('still there');
  });
});

describe('the log', () => {
  it.each([
    [intent('OverviewIntent'), 'answered', 'OverviewIntent'],
    [intent('WarningSignIntent'), 'warning', 'WarningSignIntent'],
    [intent('AMAZON.FallbackIntent'), 'fallback', 'AMAZON.FallbackIntent'],
    [intent('AMAZON.StopIntent'), 'ended', 'AMAZON.StopIntent'],
    [intent('my calf is red'), 'fallback', null],
    [{ type: 'SessionEndedRequest' }, 'ended', null],
  ])('has one line for %j: %s', async (request, outcome, name) => {
    await send(request);
    expect(log.lines).toEqual([
      {
        type: 'turn',
        requestId: 'r',
        request: request.type,
        intent: name,
        locale: 'en-US',
        outcome,
        durationMs: expect.any(Number),
      },
    ]);
  });

  it('holds nothing that was said and nobody’s id', async () => {
    const slots = { nutrient: { name: 'nutrient', value: 'my secret', confirmationStatus: 'NONE' } };
    await send({ ...intent('FoodSourcesIntent', slots), locale: 'my secret', requestId: 'my secret' });
    expect(JSON.stringify(log.lines)).not.toMatch(/secret|"u"|"d"/);
  });
});

describe('a fault of ours', () => {
  it('is answered, and logged without what was said', async () => {
    const fallback = await speech(intent('AMAZON.FallbackIntent'));
    log.lines.length = 0;
    expect(await speech(intent('OverviewIntent'), failingOnce(new TypeError('my secret')))).toBe(fallback);
    expect(log.lines[0]).toMatchObject({ outcome: 'error', error: 'TypeError', at: expect.any(Array) });
    expect(JSON.stringify(log.lines)).not.toContain('secret');
  });

  it('is logged even where it has no stack', async () => {
    const odd = Object.assign(new Error('odd'), { stack: undefined, name: 'not a name!' });
    await send(intent('OverviewIntent'), failingOnce(odd));
    expect(log.lines[0]).toMatchObject({ outcome: 'error', error: null, at: [] });
  });
});
