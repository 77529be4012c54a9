import type { Response } from 'ask-sdk-model';
import type { Answer } from '../guide/types';
import { renderDirective } from './screen';
import { toSsml } from './ssml';

/** What the device can do with an answer. */
export interface Device {
  readonly screen: boolean;
}

const CARD_AT_MOST = 7_900;

/** Words a second that a device speaks, about. */
const SPEAKING_RATE = 2.5;

/** How long the speech before the first held pause takes: the countdown on the screen starts then. */
function secondsUntilHeld(say: Answer['say']): number {
  const held = say.findIndex(({ pause }) => pause !== undefined);
  const words = say.slice(0, held + 1).flatMap(({ text }) => text.split(' '));
  return Math.round(words.length / SPEAKING_RATE);
}

/** An Answer as Alexa takes it: it asks exactly when the session stays open. */
export function present(answer: Answer, device: Device): Response {
  const { say, ask, card, numbers, screen } = answer;
  const spoken = ask ? [...say, { text: ask.text }] : say;
  const response: Response = {
    outputSpeech: { type: 'SSML', ssml: `<speak>${toSsml(spoken, numbers)}</speak>` },
    shouldEndSession: ask === undefined,
  };
  if (ask) {
    const reprompt = toSsml([{ text: ask.reprompt }], numbers);
    response.reprompt = { outputSpeech: { type: 'SSML', ssml: `<speak>${reprompt}</speak>` } };
  }
  if (card) {
    response.card = { type: 'Simple', title: card.title, content: card.text.slice(0, CARD_AT_MOST) };
  }
  const shown = device.screen ? screen?.() : undefined;
  if (shown) response.directives = [renderDirective(shown, secondsUntilHeld(say))];
  return response;
}
