import type { Request, RequestEnvelope, ResponseEnvelope, SessionEndedReason } from 'ask-sdk-model';
import { type InteractionModel, invocationNameOf } from '../interaction-model/model';
import type { Answered } from '../lambda/alexa/answer-channel';
import type { Answer } from '../lambda/guide/types';
import type { Act } from '../lambda/nlu/acts';
import { envelope, intent, touch } from '../testing/requests';
import { createListener, type Spoken } from './device/invocation';
import { type ScreenId, viewport } from './device/screens';
import { slotsOf } from './device/slots';
import type { Nlu, NluResult } from './nlu/types';

export interface DeviceOptions {
  readonly locale: string;
  readonly screen: ScreenId | null;
  readonly model: InteractionModel;
  readonly nlu: Nlu;
  readonly handler: (event: RequestEnvelope, context: unknown) => Promise<ResponseEnvelope>;
  /** What the function understood of a request and answered, as it was before it was presented. */
  readonly answeredTo?: (requestId: string) => Answered | null;
  /** Of the device whose conversation goes on; absent: nothing was said yet. */
  readonly memory?: Memory | undefined;
  /** Given in tests, so that two runs send the same requests. */
  readonly now?: () => Date;
  readonly id?: () => string;
}

/** The session as a device keeps it between turns. */
export interface Session {
  readonly id: string;
  readonly attributes: Record<string, unknown>;
}

/** What a device remembers between turns: with it, another device goes on where this one stopped. */
export interface Memory {
  readonly session: Session | null;
  readonly aplToken: string | null;
}

/** One exchange with the skill, as it went over the wire. */
export interface Turn {
  readonly understood: NluResult;
  readonly request: RequestEnvelope;
  readonly response: ResponseEnvelope;
  readonly answer: Answer | null;
  readonly acts: readonly Act[];
  readonly endSession: boolean;
}

const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const certain = (intent: string): NluResult => ({ intent, slots: {}, score: 1, runnerUp: null });

/** An Echo without a cloud: turns what is said into real requests and keeps the session as Alexa would. */
export class VirtualDevice {
  readonly #options: DeviceOptions;
  readonly #listen: (said: string) => Spoken;
  #session: Session | null;
  #aplToken: string | null;

  constructor(options: DeviceOptions) {
    this.#options = options;
    this.#listen = createListener(invocationNameOf(options.model), options.locale);
    this.#session = options.memory?.session ?? null;
    this.#aplToken = options.memory?.aplToken ?? null;
  }

  get sessionOpen(): boolean {
    return this.#session !== null;
  }

  /** What the skill keeps between the turns of this session. */
  get attributes(): Readonly<Record<string, unknown>> {
    return this.#session?.attributes ?? {};
  }

  get memory(): Memory {
    return { session: this.#session, aplToken: this.#aplToken };
  }

  /** "Alexa, open ...": always a new session. */
  async open(): Promise<Turn> {
    this.forget();
    return this.#send(certain('LaunchRequest'), { type: 'LaunchRequest', ...this.#stamp() });
  }

  async say(said: string): Promise<Turn> {
    const spoken = this.#listen(said);
    if (spoken.kind === 'launch') return this.open();
    if (spoken.kind === 'exit') return this.sessionOpen ? this.end('USER_INITIATED') : this.#ask(said);
    if (spoken.named) this.forget();
    return this.#ask(spoken.text);
  }

  /** A touch on the screen, with the arguments of the SendEvent command behind it. */
  async touch(args: readonly unknown[]): Promise<Turn> {
    if (!this.#aplToken) throw new Error('nothing is shown that could be touched');
    return this.#send(certain('Alexa.Presentation.APL.UserEvent'), {
      ...touch(...args),
      ...this.#stamp(),
      token: this.#aplToken,
    } as Request);
  }

  /** The session ends without the skill having asked for it. */
  async end(reason: SessionEndedReason): Promise<Turn> {
    const turn = await this.#send(certain('SessionEndedRequest'), {
      type: 'SessionEndedRequest',
      ...this.#stamp(),
      reason,
    });
    this.forget();
    return { ...turn, endSession: true };
  }

  /** The next turn starts a new session. */
  forget(): void {
    this.#session = null;
    this.#aplToken = null;
  }

  async #ask(utterance: string): Promise<Turn> {
    const understood = this.#options.nlu(utterance);
    const slots = slotsOf(understood.intent, understood.slots, this.#options.model);
    return this.#send(understood, { ...intent(understood.intent, slots), ...this.#stamp() } as Request);
  }

  #id(): string {
    return this.#options.id?.() ?? crypto.randomUUID();
  }

  #stamp() {
    return {
      requestId: `amzn1.echo-api.request.${this.#id()}`,
      locale: this.#options.locale,
      // Alexa sends whole seconds.
      timestamp: (this.#options.now?.() ?? new Date()).toISOString().replace(/\.\d+/, ''),
    };
  }

  async #send(understood: NluResult, request: Request): Promise<Turn> {
    const isNew = this.#session === null;
    const session = this.#session ?? { id: `amzn1.echo-api.session.${this.#id()}`, attributes: {} };
    const { locale, screen } = this.#options;
    const sent = envelope(request, {
      attributes: session.attributes,
      sessionId: session.id,
      isNew,
      locale,
      screen: screen !== null,
      context: screen ? { ...viewport(screen), ...this.#shown() } : {},
    });
    // Where the function throws, Alexa apologizes and the session is over.
    this.#session = null;
    const response = overTheWire(await this.#options.handler(overTheWire(sent), {}));
    const endSession = this.#closes(response);
    if (endSession) this.forget();
    else this.#session = { id: session.id, attributes: response.sessionAttributes ?? {} };
    const { answer = null, acts = [] } = this.#options.answeredTo?.(request.requestId) ?? {};
    return { understood, request: sent, response, answer, acts, endSession };
  }

  /** The document that is on the screen; devices tell of it with every request. */
  #shown(): object {
    const token = this.#aplToken;
    return token ? { 'Alexa.Presentation.APL': { token, componentsVisibleOnScreen: [] } } : {};
  }

  /** Left out, `shouldEndSession` keeps a session with a screen open for a while, silent; without one it ends. */
  #closes({ response }: ResponseEnvelope): boolean {
    const shown = response.directives?.find((one) => one.type === 'Alexa.Presentation.APL.RenderDocument');
    if (shown && 'token' in shown) this.#aplToken = shown.token ?? null;
    return response.shouldEndSession ?? (response.shouldEndSession === undefined && !(shown && this.#options.screen));
  }
}
