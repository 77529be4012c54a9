import { neighbors } from '../../lambda/content/facts';
import { ENTRIES, NEIGHBORS } from '../../lambda/content/ids';
import type { EntryWords } from '../../lambda/content/shape';
import { parseQuestion } from '../../lambda/guide/parse';
import { offered } from '../../lambda/guide/offered';
import { context } from '../../testing/answers';
import { words } from '../../testing/words';

/** Questions that the content names: their ids are checked by its schema, the rest here. */
const NAMED: readonly (readonly [string, unknown])[] = [
  ...NEIGHBORS.map((id) => [`neighbors ${id}`, neighbors[id].back] as const),
  ...ENTRIES.flatMap((id) => {
    const { offer } = (words.entries as Readonly<Record<string, EntryWords>>)[id] as EntryWords;
    const { yes, expects } = offered(offer, context());
    return offer ? [[`entries ${id}`, yes ?? (expects && { topic: 'which', because: 'missing', ...expects })] as const] : [];
  }),
];

it.each(NAMED)('%s leads to a Question that the guide answers', (_, question) => {
  expect(question).toBeDefined();
  expect(parseQuestion(question)).toEqual(question);
});
