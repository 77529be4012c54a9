import type { Finding } from '../../../testing/finding';
import { type Model, type Spoken, typesOf, valuesOf } from './model';

/** Said of several values on purpose: the guide asks which one is meant. */
const SHARED = [
  ...[
    'vitamin b',
    'vitamins b',
    'b vitamin',
    'b vitamins',
    'vitamin bs',
    'vitamin bee',
    'b vitamin complex',
    'b complex',
  ],
  ...['bean', 'beans', 'bread', 'canned salmon', 'cereal', 'breakfast cereal', 'cheese', 'chocolate', 'nuts', 'seeds'],
  ...[
    'greens',
    'leafy greens',
    'dark leafy greens',
    'green leafy vegetables',
    'oily fish',
    'fatty fish',
    'tinned salmon',
  ],
  ...['fish', 'melon', 'plant milk', 'rice', 'squash', 'winter squash'],
];

function key(text: string): string {
  return text.toLowerCase().replace(/[.'-]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** No empty list, nothing twice in a value, and no word for two values unless that is meant. */
export function synonyms(model: Model): readonly Finding[] {
  return [...emptyLists(model), ...repeated(model), ...unspoken(model)];
}

function emptyLists(model: Model): readonly Finding[] {
  return typesOf(model).flatMap(({ name, values }) =>
    (values ?? [])
      .filter((value) => value.name.synonyms?.length === 0)
      .map(({ id }) => ({ where: `${name}.${id}`, expected: 'synonyms or no list at all', found: '[]' })),
  );
}

function repeated(model: Model): readonly Finding[] {
  const seen = new Map<string, Spoken>();
  return valuesOf(model).flatMap((spoken) => {
    const sound = key(spoken.text);
    const [alike, written] = [`${spoken.type.name} ${sound}`, `${spoken.where} ${spoken.text.toLowerCase()}`];
    const other = seen.get(alike);
    const same = seen.get(written);
    seen.set(alike, other ?? spoken).set(written, spoken);
    // Inside a value "vitamin d" and "vitamin d." are two ways to transcribe it.
    const clash = same ?? (other && other.value !== spoken.value && !SHARED.includes(sound) ? other : undefined);
    return clash
      ? [{ where: spoken.where, expected: 'a word for one value', found: `"${spoken.text}" in ${clash.where}` }]
      : [];
  });
}

function unspoken(model: Model): readonly Finding[] {
  return valuesOf(model)
    .filter(({ text }) => /[_{}<>?!,;:]|^\s*$|^\s|\s$|\s{2}/.test(text))
    .map(({ where, text }) => ({ where, expected: 'words as they are spoken', found: `"${text}"` }));
}
