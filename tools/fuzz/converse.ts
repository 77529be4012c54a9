import fc from 'fast-check';
import { envelope, intent, slot } from '../../testing/requests';
import { type Damage, damages } from './damage';
import type { Harness, Played } from './harness';
import { violations } from './invariants';
import { INTENTS } from './model';
import { followUp, request } from './requests';
import { attributes } from './sessions';

const LOCALES = ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-IN'] as const;

export interface Step {
  readonly request: object;
  /** What the device says the session was, instead of what the skill gave it. */
  readonly tampered?: { readonly attributes: unknown };
  readonly damage?: Damage;
}

export interface Conversation {
  readonly locale: string;
  readonly screen: boolean;
  readonly steps: readonly Step[];
}

const around = {
  locale: fc.constantFrom(...LOCALES),
  screen: fc.boolean(),
};
const steps = (step: fc.Arbitrary<Step>, maxLength: number) => fc.array(step, { minLength: 1, maxLength });

const anything = steps(fc.record({ request }), 25);
const eased = steps(fc.record({ request: followUp }), 12).map((after) => [
  { request: intent('ReliefIntent') },
  ...after,
]);

/** Any length of what Alexa itself would send, some of it in the middle of the guided exercise. */
export const sound: fc.Arbitrary<Conversation> = fc.record({
  ...around,
  steps: fc.oneof({ weight: 3, arbitrary: anything }, { weight: 1, arbitrary: eased }),
});

/** The same, with sessions tampered with and requests damaged on the way. */
export const hostileConversation: fc.Arbitrary<Conversation> = fc.record({
  ...around,
  steps: steps(
    fc.record({ request, tampered: fc.record({ attributes }), damage: damages }, { requiredKeys: ['request'] }),
    6,
  ),
});

const signs = INTENTS.flatMap(({ slots }) => slots).find(({ name }) => name === 'sign')?.ids ?? [];
const alarm = (sign: string) => intent('WarningSignIntent', { sign: slot('sign', 'what was said', sign) });

const heard = new Map<string, string>();

function speech({ response }: Played): string {
  const { outputSpeech } = response?.response ?? {};
  return outputSpeech?.type === 'SSML' ? outputSpeech.ssml : '';
}

/** The warning as it is spoken where nothing came before it. */
async function warning(harness: Harness, sign: string, { locale, screen }: Conversation): Promise<string> {
  const key = `${sign} ${locale}`;
  const known = heard.get(key) ?? speech(await harness.send(envelope(alarm(sign), { attributes: {}, screen, locale })));
  heard.set(key, known);
  return known;
}

export interface Wrong {
  readonly turn: number;
  readonly wrong: string;
  readonly sent: object;
}

/** Plays a conversation and, from where it ends, a warning sign; tells whatever went wrong. */
export async function converse(
  harness: Harness,
  conversation: Conversation,
  seen: (played: Played, step: Step | null) => void = () => undefined,
): Promise<readonly Wrong[]> {
  const { locale, screen } = conversation;
  const found: Wrong[] = [];
  let kept: unknown = {};
  let isNew = true;
  for (const [turn, step] of conversation.steps.entries()) {
    const given = step.tampered ? step.tampered.attributes : kept;
    const whole = envelope(step.request, { attributes: given, screen, locale, isNew });
    const sent = step.damage ? step.damage.apply(whole) : whole;
    const played = await harness.send(sent);
    seen(played, step);
    found.push(...(await violations(played)).map((wrong) => ({ turn, wrong, sent })));
    kept = played.response?.sessionAttributes ?? kept;
    isNew = played.response?.response.shouldEndSession === true;
    if (isNew) kept = {};
  }
  const sign = signs[conversation.steps.length % signs.length] as string;
  const last = conversation.steps.at(-1);
  const given = last?.tampered ? last.tampered.attributes : kept;
  const sent = envelope(alarm(sign), { attributes: given, screen, locale });
  const played = await harness.send(sent);
  seen(played, null);
  found.push(...(await violations(played)).map((wrong) => ({ turn: -1, wrong, sent })));
  if (speech(played) !== (await warning(harness, sign, conversation))) {
    found.push({ turn: -1, wrong: `does not hear ${sign}: ${speech(played).slice(0, 200)}`, sent });
  }
  return found;
}
