import { present } from '../../lambda/alexa/response';
import type { Answer } from '../../lambda/guide/types';
import { ask, given, screenOf } from '../../testing/answers';

const VOICE = { screen: false };
const SCREEN = { screen: true };

const sentence = (text: string, pause?: number) => ({ text, from: [], ...(pause && { pause }) });
const asked = { text: 'Want more?', reprompt: 'Shall I call 911?' };
const numbers = [{ text: '911', spoken: 'nine one one' }];

describe('speech', () => {
  it('is what is said, and then the question', () => {
    const { outputSpeech } = present(given({ say: [sentence('Stretch.')], ask: asked }), VOICE);
    expect(outputSpeech).toEqual({ type: 'SSML', ssml: '<speak>Stretch. Want more?</speak>' });
  });

  it('asks again in the words of the reprompt, its numbers digit by digit', () => {
    expect(present(given({ ask: asked, numbers }), VOICE).reprompt?.outputSpeech).toEqual({
      type: 'SSML',
      ssml: '<speak>Shall I call <sub alias="nine one one">911</sub>?</speak>',
    });
  });

  it('keeps the session open exactly where something is asked', () => {
    expect(present(given({ ask: asked }), VOICE).shouldEndSession).toBe(false);
    const last = present(given({ say: [sentence('Take care.')] }), VOICE);
    expect(last.shouldEndSession).toBe(true);
    expect(last.reprompt).toBeUndefined();
  });
});

describe('the card', () => {
  it('holds the title and the whole text', () => {
    const card = { title: 'Calcium', text: 'Milk has calcium.\nKale too.' };
    expect(present(given({ card }), VOICE).card).toEqual({ type: 'Simple', title: card.title, content: card.text });
  });

  it('is cut to what Alexa takes', () => {
    const text = Array.from({ length: 2_000 }, (_, at) => `${at}`).join(' ');
    const { card } = present(given({ card: { title: 'Calcium', text } }), VOICE);
    const content = card?.type === 'Simple' ? (card.content ?? '') : '';
    expect(content.length).toBeGreaterThan(7_000);
    expect(content.length + 'Calcium'.length).toBeLessThanOrEqual(8_000);
    expect(text.startsWith(content)).toBe(true);
  });

  it('is absent where there is none', () => {
    expect(present(given({}), VOICE).card).toBeUndefined();
  });
});

describe('the countdown on the screen', () => {
  const fiveWords = 'Sit down and stretch out.';

  function startsAfter(say: Answer['say']): unknown {
    const screen = screenOf(ask({ topic: 'relief', muscle: 'calf', step: 'stretch' }), 'relief');
    const [directive] = present(given({ say, screen: () => screen }), SCREEN).directives ?? [];
    const { datasources } = directive as unknown as { datasources: { screen: { startsAfter: number } } };
    return datasources.screen.startsAfter;
  }

  it('starts when the speech before the first hold has been spoken, at five words in two seconds', () => {
    expect(startsAfter([sentence(fiveWords), sentence(fiveWords, 10)])).toBe(4);
  });

  it('does not wait for what is said after the hold', () => {
    expect(startsAfter([sentence(fiveWords, 10), sentence(fiveWords, 10), sentence(fiveWords)])).toBe(2);
  });

  it('starts at once where nothing is held', () => {
    expect(startsAfter([sentence(fiveWords), sentence(fiveWords)])).toBe(0);
  });
});

it('draws a screen only on a device that has one', () => {
  const { screen } = ask({ topic: 'overview' });
  expect(present(given({ screen }), SCREEN).directives).toHaveLength(1);
  expect(present(given({ screen }), VOICE).directives).toBeUndefined();
  expect(present(given({}), SCREEN).directives).toBeUndefined();
});

it('makes no screen for a device that has none', () => {
  const screen = jest.fn();
  present(given({ screen }), VOICE);
  expect(screen).not.toHaveBeenCalled();
  expect(present(given({ screen }), SCREEN).directives).toBeUndefined();
});
