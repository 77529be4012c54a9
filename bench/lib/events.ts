export const SKILL_ID = 'amzn1.ask.skill.12345678-1234-1234-1234-123456789abc';

const application = { applicationId: SKILL_ID };
const user = { userId: 'amzn1.ask.account.BENCH' };

/** A request as a device sends it; `screen` asks for a document too. */
function event(intent: object, screen: boolean): string {
  const supportedInterfaces = screen ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } } : {};
  return JSON.stringify({
    version: '1.0',
    session: { new: true, sessionId: 'amzn1.echo-api.session.bench', application, attributes: {}, user },
    context: {
      System: {
        application,
        user,
        device: { deviceId: 'amzn1.ask.device.BENCH', supportedInterfaces },
        apiEndpoint: 'https://api.amazonalexa.com',
      },
    },
    request: {
      type: 'IntentRequest',
      requestId: 'amzn1.echo-api.request.bench',
      locale: 'en-US',
      timestamp: '2026-01-01T03:00:00Z',
      dialogState: 'COMPLETED',
      intent,
    },
  });
}

/** "I have a cramp right now": the answer that someone in pain waits for. */
const relief = { name: 'ReliefIntent', confirmationStatus: 'NONE', slots: {} };

/** "What foods have magnesium": a slot to read, and other words and facts than the cramp's. */
const foods = {
  name: 'FoodSourcesIntent',
  confirmationStatus: 'NONE',
  slots: {
    nutrient: {
      name: 'nutrient',
      value: 'magnesium',
      confirmationStatus: 'NONE',
      resolutions: {
        resolutionsPerAuthority: [
          {
            authority: 'amzn1.er-authority.echo-sdk.bench.NUTRIENT',
            status: { code: 'ER_SUCCESS_MATCH' },
            values: [{ value: { name: 'magnesium', id: 'magnesium' } }],
          },
        ],
      },
    },
  },
};

export const CRAMP = event(relief, false);
export const FOODS = event(foods, false);
export const CRAMP_ON_A_SCREEN = event(relief, true);
