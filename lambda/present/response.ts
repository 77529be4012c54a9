import type { Response } from 'ask-sdk-model';
import type { Answer } from '../guide/types';
import { toSsml } from './ssml';

/** What the device can do with an answer. */
export interface Device {
  readonly screen: boolean;
}

const CARD_AT_MOST = 7_900;

/** An Answer as Alexa takes it: it asks exactly when the session stays open. */
export function present(answer: Answer, device: Device): Response {
  const { say, ask, card, numbers } = answer;
  const spoken = ask ? [...say, { text: ask.text, from: [] }] : say;
  const response: Response = {
    outputSpeech: { type: 'SSML', ssml: `<speak>${toSsml(spoken, numbers)}</speak>` },
    shouldEndSession: ask === undefined,
  };
  if (ask) {
    const reprompt = toSsml([{ text: ask.reprompt, from: [] }], numbers);
    response.reprompt = { outputSpeech: { type: 'SSML', ssml: `<speak>${reprompt}</speak>` } };
  }
  if (card) {
    response.card = { type: 'Simple', title: card.title, content: card.text.slice(0, CARD_AT_MOST) };
  }
  void device;
  return response;
}
