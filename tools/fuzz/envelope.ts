/** The skill that the fuzzed function belongs to. */
export const SKILL_ID = 'amzn1.ask.skill.fuzz';

interface Around {
  readonly attributes: unknown;
  readonly screen: boolean;
  readonly locale: string;
  readonly fresh?: boolean;
}

/** A whole request as Alexa sends it, as plain JSON. */
export function envelopeOf(request: object, { attributes, screen, locale, fresh = false }: Around): object {
  const application = { applicationId: SKILL_ID };
  const user = { userId: 'amzn1.ask.account.FUZZ' };
  const supportedInterfaces = screen ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } } : {};
  const device = { deviceId: 'amzn1.ask.device.FUZZ', supportedInterfaces };
  return {
    version: '1.0',
    session: { new: fresh, sessionId: 'amzn1.echo-api.session.fuzz', application, user, attributes },
    context: { System: { application, user, device, apiEndpoint: 'https://api.amazonalexa.com' } },
    request: {
      requestId: 'amzn1.echo-api.request.fuzz',
      timestamp: '2026-01-01T03:00:00Z',
      locale,
      ...request,
    },
  };
}

/** A slot as Alexa fills it: no id where nothing matched, several where the value could be any of them. */
export function slotOf(name: string, value: string, ids: readonly string[]): object {
  const code = ids.length > 0 ? 'ER_SUCCESS_MATCH' : 'ER_SUCCESS_NO_MATCH';
  const values = ids.map((id) => ({ value: { name: id, id } }));
  const resolutions = {
    resolutionsPerAuthority: [{ authority: `er.${name}`, status: { code }, ...(ids.length > 0 && { values }) }],
  };
  return { name, confirmationStatus: 'NONE', source: 'USER', value, resolutions };
}

export const intentOf = (name: string, slots: Readonly<Record<string, object>> = {}) => ({
  type: 'IntentRequest',
  dialogState: 'COMPLETED',
  intent: { name, confirmationStatus: 'NONE', slots },
});
