/** The part of an answer that is looked at. */
interface Answer {
  readonly sessionAttributes?: unknown;
  readonly response?: { readonly outputSpeech?: { readonly ssml?: string }; readonly shouldEndSession?: boolean };
}

interface Turn {
  readonly name: string;
  readonly request: object;
  /** What a right answer says, in sounds and not in sentences: its words may change with any release. */
  readonly says: RegExp;
}

const intent = (name: string, slot: string, type: string, id: string) => ({
  type: 'IntentRequest',
  dialogState: 'COMPLETED',
  intent: {
    name,
    confirmationStatus: 'NONE',
    slots: {
      [slot]: {
        name: slot,
        value: id,
        confirmationStatus: 'NONE',
        source: 'USER',
        resolutions: {
          resolutionsPerAuthority: [
            { authority: type, status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: id, id } }] },
          ],
        },
      },
    },
  },
});

/** A launch, a question and a warning sign: what has to work whenever somebody wakes up with a cramp. */
export const TURNS: readonly Turn[] = [
  { name: 'launch', request: { type: 'LaunchRequest' }, says: /leg cramp guide.*\?/i },
  {
    name: 'question',
    request: intent('FoodSourcesIntent', 'nutrient', 'NUTRIENT', 'magnesium'),
    says: /magnesium.*\?/i,
  },
  {
    name: 'warning sign',
    request: intent('WarningSignIntent', 'sign', 'WARNING_SIGN', 'heart_rhythm'),
    says: /\b911\b/,
  },
];

/** Request ids that begin like this are no person's; the metrics of use leave them out. */
export const SYNTHETIC = 'synthetic';

/** Holds the conversation that somebody would, turn after turn; throws at the first answer that is none. */
export async function converse(ask: (event: object) => Promise<unknown>, skillId: string, at: string): Promise<void> {
  let attributes: unknown = {};
  for (const [index, { name, request, says }] of TURNS.entries()) {
    const application = { applicationId: skillId };
    const user = { userId: SYNTHETIC };
    const answer = (await ask({
      version: '1.0',
      session: { new: index === 0, sessionId: SYNTHETIC, application, user, attributes },
      context: { System: { application, user, device: { deviceId: SYNTHETIC, supportedInterfaces: {} } } },
      request: {
        ...request,
        requestId: `${SYNTHETIC}.${at}.${index}`,
        timestamp: new Date().toISOString(),
        locale: 'en-US',
      },
    })) as Answer | null;
    const { outputSpeech, shouldEndSession } = answer?.response ?? {};
    if (!says.test(outputSpeech?.ssml ?? '')) throw new Error(`The ${name} was not answered as it should be.`);
    if (shouldEndSession !== false) throw new Error(`The ${name} was answered and the session closed.`);
    attributes = answer?.sessionAttributes;
  }
}
