import { neighbors } from '../../lambda/content/facts';
import { ENTRIES, NEIGHBORS } from '../../lambda/content/ids';
import type { EntryWords } from '../../lambda/content/shape';
import { offered } from '../../lambda/guide/offered';
import { parseQuestion } from '../../lambda/guide/parse';
import { context } from '../../testing/answers';
import { words } from '../../testing/words';

/** Questions that the content names: their ids are checked by its schema, the rest here. */
const named: readonly (readonly [string, unknown])[] = [
  ...NEIGHBORS.map((id) => [`neighbors ${id}`, neighbors[id].back] as const),
  ...ENTRIES.flatMap((id) => {
    const { offer } = words.entries[id] as EntryWords;
    const { yes } = offered(offer, context());
    return yes ? [[`entries ${id}`, yes] as const] : [];
  }),
];

it('are Questions that the guide answers', () => {
  expect(named.filter(([, question]) => JSON.stringify(parseQuestion(question)) !== JSON.stringify(question))).toEqual(
    [],
  );
});
