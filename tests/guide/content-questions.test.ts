import { neighbors } from '../../lambda/content/facts';
import { ENTRIES, NEIGHBORS } from '../../lambda/content/ids';
import type { EntryWords } from '../../lambda/content/shape';
import { parseQuestion } from '../../lambda/guide/parse';
import { words } from '../../testing/words';

/** Questions that the content names: their ids are checked by its schema, the rest here. */
const NAMED: readonly (readonly [string, unknown])[] = [
  ...NEIGHBORS.map((id) => [`neighbors ${id}`, neighbors[id].back] as const),
  ...ENTRIES.flatMap((id) => {
    const { offer } = (words.entries as Readonly<Record<string, EntryWords>>)[id] as EntryWords;
    return offer && 'topic' in offer ? [[`entries ${id}`, offer] as const] : [];
  }),
];

it.each(NAMED)('%s leads to a Question that the guide answers', (_, question) => {
  expect(parseQuestion(question)).toEqual(question);
});
