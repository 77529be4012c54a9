import type { RequestEnvelope } from 'ask-sdk-model';

/** Deeper than any session of ours; the SDK copies what arrives, and too deep a value would end it. */
const LEVELS = 16;

type Loose = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object that arrived, or an empty one. */
const asObject = (value: unknown): Loose => (isObject(value) ? value : {});

function isDeep(value: unknown, levels = LEVELS): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeep(inner, levels - 1));
}

/**
 * What arrived, as far as the SDK and the handlers rely on its shape: a request, an addressee and a session are objects.
 * A request that names no skill is refused like one that names another.
 */
export function normalizeEnvelope(event: unknown): RequestEnvelope {
  const { request, session, context, ...rest } = asObject(event);
  const { System, ...around } = asObject(context);
  const system = asObject(System);
  const normalized = {
    ...rest,
    request: asObject(request),
    context: { ...around, System: { ...system, application: asObject(system.application) } },
    ...(isObject(session) && { session: isDeep(session.attributes) ? { ...session, attributes: {} } : session }),
  };
  return normalized as unknown as RequestEnvelope;
}
