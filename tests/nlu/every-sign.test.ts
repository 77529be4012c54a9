import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SIGNS } from '../../lambda/content/ids';
import { type Data, load } from '../../lambda/nlu/load';

const TRAINING = join(__dirname, '../../lambda/nlu/training/en');

describe('every warning sign can be heard in a sentence', () => {
  const { rules } = (load('en') as Data).lexicon;

  it('has its place in the order of gravity, and nothing else has', () => {
    expect([...rules.order].sort()).toEqual([...SIGNS].sort());
  });

  it.each(SIGNS)('has training sentences: %s', (sign) => {
    expect(existsSync(join(TRAINING, `warning__${sign}.yaml`))).toBe(true);
  });
});
