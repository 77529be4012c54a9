import { withRescued } from '../../lambda/conversation/rescue';
import { ask } from './acts';

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
