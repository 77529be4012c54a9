import type { Finding } from '../finding';
import { schemaOf } from './schemas';
import { misfits, validator } from './validator';

type Schema = Readonly<Record<string, unknown>>;

/** Real requests carry properties that the types lack, and lack some that the types require. */
function lenient(schema: object): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    if (key === 'additionalProperties' && value === false) return undefined;
    if (key !== 'required' || !Array.isArray(value)) return value;
    // Without its type, a request would fit any member of the union.
    return value.filter((name) => name === 'type');
  });
}

/** What the skill relies on, whatever else a request may leave out. */
const RELIED_ON = {
  type: 'object',
  required: ['version', 'context', 'request'],
  properties: {
    version: { type: 'string' },
    context: {
      type: 'object',
      required: ['System'],
      properties: {
        System: {
          type: 'object',
          required: ['application'],
          properties: {
            application: {
              type: 'object',
              required: ['applicationId'],
              properties: { applicationId: { type: 'string', pattern: '^amzn1\\.ask\\.skill\\.' } },
            },
          },
        },
      },
    },
    request: {
      type: 'object',
      required: ['type', 'requestId', 'timestamp', 'locale'],
      properties: {
        type: { type: 'string' },
        requestId: { type: 'string', minLength: 1 },
        timestamp: { type: 'string', pattern: '^20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$' },
        locale: { type: 'string', pattern: '^[a-z]{2}-[A-Z]{2}$' },
      },
    },
  },
};

const validateTypes = validator(lenient(schemaOf({ package: 'ask-sdk-model', type: 'RequestEnvelope' })));
const validateReliedOn = validator(RELIED_ON);

/** What keeps something from looking like a request that Alexa sends. */
export function requestFindings(envelope: unknown): readonly Finding[] {
  return [...misfits(validateTypes, envelope), ...misfits(validateReliedOn, envelope)];
}
