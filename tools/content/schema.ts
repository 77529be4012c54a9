import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { distance } from 'fastest-levenshtein';
import { parse } from 'yaml';
import { type Problem, problem, type Source } from './source';

/** Kind of id → the ids there are. */
export type Ids = Readonly<Record<string, readonly string[]>>;

export type Check = (source: Source, definition: string) => readonly Problem[];

/** Holds a file to a definition of `schema/facts.yaml` or `schema/words.yaml`: "words#foods". */
export function checker(root: string, ids: Ids): Check {
  const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true, verbose: true });
  const known = (kind: string): readonly string[] => {
    if (!Object.hasOwn(ids, kind)) throw new Error(`The schema asks for ids of "${kind}", and there are none.`);
    return ids[kind] as readonly string[];
  };
  ajv.addKeyword({
    keyword: 'idOf',
    type: 'string',
    validate: (kind: string, value: string) => known(kind).includes(value),
  });
  ajv.addKeyword({
    keyword: 'every',
    type: 'object',
    validate: (kind: string, value: object) => {
      const ids = known(kind);
      return ids.every((id) => Object.hasOwn(value, id)) && Object.keys(value).every((id) => ids.includes(id));
    },
  });
  for (const name of ['facts', 'words']) {
    ajv.addSchema(parse(readFileSync(join(root, 'lambda/content/schema', `${name}.yaml`), 'utf8')), name);
  }
  return (source, definition) => {
    const validate = ajv.getSchema(definition.replace('#', '#/definitions/'));
    if (!validate) throw new Error(`No definition ${definition} in lambda/content/schema.`);
    if (validate(source.value)) return [];
    return (validate.errors ?? [])
      .filter(({ keyword }) => keyword !== 'if')
      .flatMap((error) => problems(source, error, known));
  };
}

/** An error of the validator as a place, what was expected there and what stands there. */
function problems(source: Source, error: ErrorObject, known: (kind: string) => readonly string[]): readonly Problem[] {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const { params, data } = error;
  const value = shown(data);
  switch (error.keyword) {
    case 'idOf':
      return [
        problem(
          source,
          error.propertyName ? [...path, error.propertyName] : path,
          anId(String(error.schema), String(data), known),
          value,
        ),
      ];
    case 'every': {
      const kind = String(error.schema);
      const has = Object.keys(data as object);
      return [
        ...known(kind)
          .filter((id) => !has.includes(id))
          .map((id) => problem(source, path, `"${id}", as each ${kind} has to be here`, 'nothing')),
        ...has
          .filter((id) => !known(kind).includes(id))
          .map((id) => problem(source, [...path, id], anId(kind, id, known), `"${id}"`)),
      ];
    }
    case 'required':
      return [problem(source, path, `"${params.missingProperty}"`, 'nothing')];
    case 'additionalProperties': {
      const fields = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      return [
        problem(
          source,
          [...path, params.additionalProperty],
          `no other field than ${fields.join(', ')}`,
          `"${params.additionalProperty}"`,
        ),
      ];
    }
    case 'propertyNames':
      // The name's own error stands beside it.
      return [];
    case 'enum':
      return [problem(source, path, `one of ${params.allowedValues.join(', ')}`, value)];
    case 'const':
      return [problem(source, path, JSON.stringify(params.allowedValue), value)];
    case 'type':
      return [problem(source, path, `${[params.type].flat().join(' or ')}`, value)];
    case 'pattern':
      return [
        problem(
          source,
          error.propertyName ? [...path, error.propertyName] : path,
          `text like ${params.pattern}`,
          value,
        ),
      ];
    default:
      return [problem(source, path, error.message ?? error.keyword, value)];
  }
}

function anId(kind: string, found: string, known: (kind: string) => readonly string[]): string {
  const [near] = [...known(kind)].sort((a, b) => distance(a, found) - distance(b, found));
  const close =
    near !== undefined && distance(near, found) <= Math.min(3, found.length / 3) ? ` (is it "${near}"?)` : '';
  return `an existing ${kind} id${close}`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
