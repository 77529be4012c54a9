import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { wordsFor } from '../content';
import { next } from '../conversation/next';
import type { State } from '../conversation/state';
import type { Input } from '../conversation/turn';
import { withAfterwords } from '../guide/afterwords';
import { createContext } from '../guide/context';
import { answer } from '../guide/guide';
import { nameOfQuestion } from '../guide/naming';
import { understand } from '../nlu';
import { type Answered, answered } from './answer-channel';
import { logOutcome } from './log';
import { requestOf } from './request';
import { present } from './response';

/** What the next turn is sent; nothing where no session came, for then there is none to keep. */
export function keepState(input: HandlerInput, state: State | null): void {
  if (requestOf(input).hasSession) input.attributesManager.setSessionAttributes({ ...state });
}

/** Answers what was done, and keeps for the next turn what it needs. */
export async function respond(input: HandlerInput, done: Input): Promise<Response> {
  const { locale, requestId, state, hasScreen } = requestOf(input);
  const words = await wordsFor(locale);
  // That of the words, not of the locale: an unknown one is answered in English.
  const { language } = words.numbers;
  const turn = next(
    { input: done, state },
    (question, asking) => answer(question, createContext(locale, words, asking)),
    (said, context) => understand(said, context, language),
    (question) => nameOfQuestion(question, createContext(locale, words)),
  );
  keepState(input, turn.state);
  logOutcome(input, turn.question);
  const full = withAfterwords(turn.answer, turn.afterwords, createContext(locale, words, { turn: state.turn }));
  answered.publish({ requestId, answer: full, acts: turn.acts } satisfies Answered);
  return present(full, { screen: hasScreen });
}
