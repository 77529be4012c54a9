import { readFileSync } from 'node:fs';
import { stamps, talk, withTalk } from '../../tools/readme/shown';

const ANEW = 'run "npm run readme", and look at what it made';

describe('the README', () => {
  it('quotes what the skill says now', async () => {
    const readme = readFileSync('README.md', 'utf8');
    expect({ readme, ANEW }).toEqual({ readme: withTalk(readme, await talk()), ANEW });
  });

  it('has pictures that were made from what the skill says now', async () => {
    const made = JSON.parse(readFileSync('docs/pictures/made.json', 'utf8'));
    expect({ made, ANEW }).toEqual({ made: await stamps(), ANEW });
  });
});
