import diagnostics from 'node:diagnostics_channel';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Question } from '../../lambda/guide/types';
import { wire } from './strings';

export type Handler = (event: RequestEnvelope, context: unknown) => Promise<ResponseEnvelope>;

/** One turn as it was played. */
export interface Played {
  readonly sent: object;
  /** Null where the function threw. */
  readonly response: ResponseEnvelope | null;
  readonly thrown: Error | null;
  /** The Question that was answered; null for a silent answer. */
  readonly question: Question | null;
  readonly logged: readonly unknown[];
}

/** What the function writes and answers while a turn is played; one turn at a time. */
export class Harness {
  readonly #handler: Handler;
  #question: Question | null = null;
  #logged: unknown[] = [];

  constructor(handler: Handler) {
    this.#handler = handler;
    diagnostics.subscribe('leg-cramp-guide.answered', (message) => {
      this.#question = (message as { answer: { question: Question } }).answer.question;
    });
    console.info = (line: unknown) => void this.#logged.push(line);
    console.error = (line: unknown) => void this.#logged.push(line);
  }

  async send(sent: object): Promise<Played> {
    this.#question = null;
    this.#logged = [];
    const event: RequestEnvelope = JSON.parse(wire(sent));
    const [response, thrown] = await this.#handler(event, {}).then(
      (answered): [ResponseEnvelope | null, Error | null] => [JSON.parse(JSON.stringify(answered)), null],
      (error: Error): [ResponseEnvelope | null, Error | null] => [null, error],
    );
    return { sent, response, thrown, question: this.#question, logged: this.#logged };
  }
}
