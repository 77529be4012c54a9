import type { RequestEnvelope } from 'ask-sdk-model';

export const SKILL_ID = 'amzn1.ask.skill.test';

interface Around {
  readonly attributes?: unknown;
  readonly screen?: boolean;
  readonly skillId?: string;
}

/** A request around whatever is given, so that a test can send what no device would. */
export function envelope(request: object, { attributes = {}, screen = false, skillId = SKILL_ID }: Around = {}) {
  const supportedInterfaces = screen ? { 'Alexa.Presentation.APL': {} } : {};
  return {
    version: '1.0',
    session: { new: false, sessionId: 's', application: { applicationId: skillId }, user: { userId: 'u' }, attributes },
    context: {
      System: {
        application: { applicationId: skillId },
        user: { userId: 'u' },
        device: { deviceId: 'd', supportedInterfaces },
        apiEndpoint: 'https://api.amazonalexa.com',
      },
    },
    request: { requestId: 'r', timestamp: '2026-01-01T00:00:00Z', locale: 'en-US', ...request },
  } as unknown as RequestEnvelope;
}

export const intent = (name: string, slots: object = {}) => ({
  type: 'IntentRequest',
  intent: { name, confirmationStatus: 'NONE', slots },
});

/** A slot with the ids that a value could mean. */
export const slot = (name: string, value: string, ...ids: readonly string[]) => ({
  name,
  value,
  confirmationStatus: 'NONE',
  resolutions: { resolutionsPerAuthority: [{ values: ids.map((id) => ({ value: { name: value, id } })) }] },
});

export const touch = (...args: readonly unknown[]) => ({
  type: 'Alexa.Presentation.APL.UserEvent',
  arguments: args,
});
