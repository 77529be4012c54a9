import type { RequestEnvelope } from 'ask-sdk-model';

/** Deeper than any session of ours; the SDK copies what arrives, and too deep a value would end it. */
const LEVELS = 16;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDeep(value: unknown, levels = LEVELS): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeep(inner, levels - 1));
}

/** What arrived, as far as the SDK and the handlers rely on its shape: a request and a session are objects. */
export function soundEnvelope(event: RequestEnvelope): RequestEnvelope {
  const { request, session } = event;
  return {
    ...event,
    request: (isObject(request) ? request : {}) as RequestEnvelope['request'],
    ...(isObject(session) && isDeep(session.attributes) && { session: { ...session, attributes: {} } }),
  };
}
