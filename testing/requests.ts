import type { RequestEnvelope, slu } from 'ask-sdk-model';

/** The skill that every test, bench and simulated device speaks to; the function refuses every other. */
export const SKILL_ID = 'amzn1.ask.skill.12345678-1234-1234-1234-123456789abc';

/** What stands around a request; everything has a value that a real envelope could have. */
export interface Surroundings {
  readonly attributes?: unknown;
  readonly sessionId?: string;
  /** Whether this request opens the session. */
  readonly isNew?: boolean;
  readonly screen?: boolean;
  readonly locale?: string;
  readonly skillId?: string;
  /** More of the context: the viewport of a device, the document that it shows. */
  readonly context?: object;
}

const FAR_EAST = ['AU', 'JP'];
const EUROPE = ['DE', 'ES', 'FR', 'GB', 'IN', 'IT', 'NL', 'SA'];

function apiEndpoint(locale: string): string {
  const country = locale.split('-')[1] ?? '';
  if (FAR_EAST.includes(country)) return 'https://api.fe.amazonalexa.com';
  return EUROPE.includes(country) ? 'https://api.eu.amazonalexa.com' : 'https://api.amazonalexa.com';
}

/** A request as Alexa sends it to the function; `request` may be anything, so that a test can send what no device would. */
export function envelope(request: object, around: Surroundings = {}): RequestEnvelope {
  const { attributes = {}, sessionId = 's', isNew = false, screen = false, locale = 'en-US' } = around;
  const application = { applicationId: around.skillId ?? SKILL_ID };
  const user = { userId: 'amzn1.ask.account.VIRTUAL' };
  const supportedInterfaces = screen ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } } : {};
  return {
    version: '1.0',
    session: { new: isNew, sessionId, application, attributes, user },
    context: {
      System: {
        application,
        user,
        device: { deviceId: 'amzn1.ask.device.VIRTUAL', supportedInterfaces },
        apiEndpoint: apiEndpoint(locale),
        apiAccessToken: 'virtual',
      },
      ...around.context,
    },
    request: { requestId: 'r', timestamp: '2026-01-01T03:00:00Z', locale, ...request },
  } as unknown as RequestEnvelope;
}

export const intent = (name: string, slots?: object) => ({
  type: 'IntentRequest',
  dialogState: 'COMPLETED',
  intent: { name, confirmationStatus: 'NONE', ...(slots && { slots }) },
});

/** What entity resolution makes of a value; Alexa leaves `values` out where nothing matched. */
export function resolutions(
  type: string,
  values: readonly { readonly name: string; readonly id: string }[],
): slu.entityresolution.Resolutions {
  const authority = `amzn1.er-authority.echo-sdk.${SKILL_ID}.${type}`;
  const resolution = values.length
    ? { authority, status: { code: 'ER_SUCCESS_MATCH' }, values: values.map((value) => ({ value })) }
    : { authority, status: { code: 'ER_SUCCESS_NO_MATCH' } };
  return { resolutionsPerAuthority: [resolution] } as slu.entityresolution.Resolutions;
}

/** A slot as Alexa fills it: no id where nothing matched, several where the value could be any of them. */
export const slot = (name: string, value: string, ...ids: readonly string[]) => ({
  name,
  confirmationStatus: 'NONE' as const,
  source: 'USER',
  value,
  resolutions: resolutions(
    name.toUpperCase(),
    ids.map((id) => ({ name: id, id })),
  ),
});

/** A touch on the screen, with the arguments of the SendEvent command behind it. */
export const touch = (...args: readonly unknown[]) => ({
  type: 'Alexa.Presentation.APL.UserEvent',
  arguments: args,
  source: { type: 'TouchWrapper', handler: 'Press', id: '' },
  components: {},
});
