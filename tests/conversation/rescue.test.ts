import { withRescued } from '../../lambda/conversation/rescue';
import { ask, says } from './acts';

it('a remedy that its words name takes the place of the value that was not matched', () => {
  const heard = { slot: 'remedy' as const, heard: 'pickle brine', acts: [ask('remedy', { remedy: 'pickle_juice' })] };
  expect(withRescued(ask('remedy'), [heard])).toMatchObject({ topic: 'remedy', remedy: 'pickle_juice' });
});

it('an entry that the words say answers in its place', () => {
  const entry = ask('entry', { entry: 'bed_socks' });
  expect(withRescued(ask('remedy'), [{ slot: 'remedy', heard: 'bed socks', acts: [entry] }])).toEqual(entry);
});

it('what was said in another place says nothing of the question', () => {
  const remedy = ask('remedy', { remedy: 'mustard' });
  expect(withRescued(remedy, [{ slot: 'food', heard: 'something', acts: [] }])).toEqual(remedy);
});

it('of two values that are not known the first is named, and a group understood as a person is none', () => {
  const unknown = (heard: string) => ({ slot: 'remedy' as const, heard, acts: [] });
  const group = { slot: 'group' as const, heard: 'my gran', acts: [says(['over_70'])] };
  const named = { ...ask('remedy'), unknown: 'foo', open: false };
  expect(withRescued(ask('remedy'), [unknown('foo'), unknown('bar'), group])).toEqual(named);
  expect(withRescued(ask('remedy'), [{ ...group, acts: [] }])).toMatchObject({ unknown: 'my gran', open: true });
});
