import { Ajv, type ValidateFunction } from 'ajv';
import type { Finding } from '../finding';

const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });

export function validator(schema: object): ValidateFunction {
  return ajv.compile(schema);
}

/** Every place where the data is not as the schema says. */
export function misfits(validate: ValidateFunction, data: unknown): readonly Finding[] {
  if (validate(data)) return [];
  return (validate.errors ?? []).map((error) => ({
    where: error.instancePath || '/',
    expected: `${error.message ?? error.keyword} ${JSON.stringify(error.params)}`,
    found: 'something else',
  }));
}
