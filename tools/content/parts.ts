/** A part of the words: what `Words` has under this name, and the definition of schema/words.yaml that its files keep to. */
export interface Part {
  readonly name: string;
  readonly definition: string;
  /** One file an id in a folder of the part's name; else one file of its name. */
  readonly folder?: true;
  /** The ids that the folder has to have are known otherwise; left out, the files of English say which ids there are. */
  readonly ids?: string;
  /** The kind of id that the files' names are. */
  readonly kind?: string;
  /** It may choose by number or by name: no medical sentence does, so that what is signed is what is said. */
  readonly chooses?: true;
}

const folder = (name: string, kind: string, definition = name): Part => ({ name, definition, folder: true, kind });
const file = (name: string): Part => ({ name, definition: name });
const message = (name: string): Part => ({ name, definition: name, chooses: true });

/** A new part of the words is a line here, a definition in schema/words.yaml and a field of `Words`. */
export const PARTS: readonly Part[] = [
  { ...folder('nutrients', 'nutrient'), ids: 'nutrient' },
  folder('remedies', 'remedy', 'topic'),
  folder('medicines', 'medicine'),
  folder('signs', 'sign'),
  folder('causes', 'cause', 'topic'),
  folder('groups', 'group', 'topic'),
  folder('habits', 'habit', 'topic'),
  folder('neighbors', 'neighbor'),
  folder('entries', 'entry'),
  file('foods'),
  file('circumstances'),
  file('openings'),
  file('heed'),
  file('foodTags'),
  file('crisis'),
  file('conversation'),
  file('signUnknown'),
  file('overdose'),
  file('phoneLines'),
  file('numbers'),
  message('relief'),
  message('talk'),
  message('patterns'),
  message('labels'),
  message('servings'),
  message('units'),
  message('lists'),
];

/** Pages that are a part of the words each: general/blood_test.yaml is `bloodTest`. */
export const GENERAL = [
  'overview',
  'basics',
  'night',
  'doctor',
  'blood_test',
  'prevention',
  'evidence',
  'supplements',
  'remedies_general',
  'causes_general',
  'cause_unknown',
] as const;

/** "signUnknown" as a file's name: "sign-unknown". */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
export const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Fields whose strings are ids or marks and are never spoken. */
const SILENT = new Set(['from', 'only', 'caution', 'shared', 'offer', 'by', 'ask']);

/** Whether the strings under this field of this part are spoken; `ask` is a prompt but in an entry a list of utterances. */
export function isSpoken(part: string, field: string): boolean {
  if (part === 'numbers') return false;
  return !SILENT.has(field) || (field === 'ask' && part !== 'entries');
}
