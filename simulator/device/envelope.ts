import type { Context, Request, RequestEnvelope } from 'ask-sdk-model';
import { type ScreenId, viewport } from './screens';

export interface Session {
  readonly id: string;
  readonly attributes: Record<string, unknown>;
}

export interface Surroundings {
  readonly locale: string;
  readonly screen: ScreenId | null;
  readonly skillId: string;
}

const USER = { userId: 'amzn1.ask.account.VIRTUAL' };
const FAR_EAST = ['AU', 'JP'];
const EUROPE = ['DE', 'ES', 'FR', 'GB', 'IN', 'IT', 'NL', 'SA'];

function apiEndpoint(locale: string): string {
  const country = locale.split('-')[1] ?? '';
  if (FAR_EAST.includes(country)) return 'https://api.fe.amazonalexa.com';
  return EUROPE.includes(country) ? 'https://api.eu.amazonalexa.com' : 'https://api.amazonalexa.com';
}

function contextOf({ locale, screen, skillId }: Surroundings, aplToken: string | null): Context {
  const application = { applicationId: skillId };
  return {
    System: {
      application,
      user: USER,
      device: {
        deviceId: 'amzn1.ask.device.VIRTUAL',
        supportedInterfaces: screen ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } } : {},
      },
      apiEndpoint: apiEndpoint(locale),
      apiAccessToken: 'virtual',
    },
    ...(screen && viewport(screen)),
    ...(screen && aplToken && { 'Alexa.Presentation.APL': { token: aplToken, componentsVisibleOnScreen: [] } }),
  };
}

/** A request as the Alexa service sends it to the function. */
export function createEnvelope(
  around: Surroundings,
  session: Session & { readonly new: boolean },
  request: Request,
  aplToken: string | null,
): RequestEnvelope {
  return {
    version: '1.0',
    session: {
      new: session.new,
      sessionId: session.id,
      application: { applicationId: around.skillId },
      attributes: session.attributes,
      user: USER,
    },
    context: contextOf(around, aplToken),
    request,
  };
}
