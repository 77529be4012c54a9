import type { Ids } from './schema';

/** Kind of id → name of the list and of the type. */
const LISTS: readonly (readonly [kind: string, list: string, type: string | null, says?: string])[] = [
  ['nutrient', 'NUTRIENTS', 'NutrientId', 'In the order in which they are named.'],
  ['measured', 'MEASURED', 'MeasuredNutrient', 'Nutrients that have amounts of their own.'],
  ['sign', 'SIGNS', 'SignId'],
  ['remedy', 'REMEDIES', 'RemedyId'],
  ['neighbor', 'NEIGHBORS', 'NeighborId'],
  ['group', 'GROUPS', 'GroupId'],
  ['medicine', 'MEDICINES', 'MedicineId'],
  ['cause', 'CAUSES', 'CauseId'],
  ['habit', 'HABITS', 'HabitId'],
  ['muscle', 'MUSCLES', 'MuscleId'],
  ['progress', 'PROGRESS', null, 'How the cramp is doing, said in the middle of the guided exercise.'],
  ['circumstance', 'CIRCUMSTANCES', 'CircumstanceId', 'What a person can volunteer about themselves.'],
  ['entry', 'ENTRIES', 'EntryId', 'Questions with an answer of their own.'],
];
/** Needed as a type alone, or too many to be carried as a list: the facts have them as keys. */
const TYPES: readonly (readonly [kind: string, type: string])[] = [
  ['food', 'FoodId'],
  ['source', 'SourceId'],
  ['serving', 'ServingId'],
];

const WIDTH = 118;

/** Quoted ids in lines of about the usual width. */
function wrapped(ids: readonly string[], between: string): string {
  const lines: string[] = [''];
  for (const id of ids) {
    const next = `'${id}'${between}`;
    if ((lines.at(-1) as string).length + next.length > WIDTH) lines.push('');
    lines[lines.length - 1] += lines.at(-1) === '' ? `  ${next}` : ` ${next}`;
  }
  return lines.filter(Boolean).join('\n');
}

/** The text of lambda/content/ids.ts. */
export function idsText(ids: Ids): string {
  const of = (kind: string) => ids[kind] ?? [];
  const lists = LISTS.map(([kind, list, type, says]) =>
    [
      ...(says ? [`/** ${says} */`] : []),
      `export const ${list} = [\n${wrapped(of(kind), ',')}\n] as const;`.replace('[\n\n]', '[]'),
      ...(type ? [`export type ${type} = (typeof ${list})[number];`] : []),
    ].join('\n'),
  );
  const types = TYPES.map(([kind, type]) => `export type ${type} =\n${wrapped(of(kind), ' |').replace(/ \|$/, ';')}`);
  return [
    '// Made by `npm run content` from the names of the files and the tables in this folder: do not edit.',
    '// The ids are entity-resolution ids: the same in the interaction model, the code and the output.',
    ...lists,
    ...types,
    "/** Which intake table a locale speaks from. */\nexport type Table = 'us' | 'uk';",
    'export function isMeasured(nutrient: NutrientId): nutrient is MeasuredNutrient {\n  return (MEASURED as readonly NutrientId[]).includes(nutrient);\n}',
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
