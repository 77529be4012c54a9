import type { RequestEnvelope } from 'ask-sdk-model';
import { createSkill, SILENT } from './skill';

/** Where Alexa sends whom (docs/deploying.md): the words of a region's users are read, those of others when they come. */
const LOCALES: Readonly<Record<string, string>> = { 'eu-west-1': 'en-GB', 'us-west-2': 'en-AU' };
const DEFAULT_LOCALE = 'en-US';

/** Between them they read, compile and run what nearly every first answer needs. */
const SENTENCES = ['i have a cramp', 'what foods have magnesium', 'my calf is swollen'];

function asked(skillId: string, locale: string, request: object): RequestEnvelope {
  const application = { applicationId: skillId };
  return {
    version: '1.0',
    session: { new: true, sessionId: 'warm-up', application, attributes: {} },
    context: { System: { application } },
    request: { requestId: 'warm-up', locale, ...request },
  } as unknown as RequestEnvelope;
}

/**
 * Answers a few questions to itself while the function starts, for Lambda gives it a whole core until then and a
 * fraction of one afterwards. Nothing of it is logged or kept, and a fault in it is left to whoever asks next.
 */
export async function warmUp(skillId: string, region: string | undefined): Promise<void> {
  const locale = LOCALES[region ?? ''] ?? DEFAULT_LOCALE;
  const skill = createSkill(skillId, SILENT);
  const said = SENTENCES.map((value) => ({
    type: 'IntentRequest',
    intent: { name: 'SentenceIntent', slots: { sentence: { name: 'sentence', value } } },
  }));
  try {
    for (const request of [{ type: 'LaunchRequest' }, ...said]) await skill.invoke(asked(skillId, locale, request));
  } catch {
    // Whatever it was, the turn that meets it answers and logs it.
  }
}
