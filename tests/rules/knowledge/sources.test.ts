import { readdirSync, readFileSync } from 'node:fs';
import { crisisLines, intakes, locales, nutrients, sources } from '../../../lambda/content/facts';
import { told } from '../../../testing/finding';
import { words } from '../../../testing/words';
import { knownSources, repeatedSources, unusedSources } from './sources';

const known = { cks: {}, nhs_mg: {} };
const line = (...from: string[]) => ({ about: [[{ say: 'Stretch.', from }]] });

function guideCode(): string {
  const files = readdirSync('lambda/guide', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((file) => readFileSync(`${file.parentPath}/${file.name}`, 'utf8')).join('\n');
}

describe('a source that is named', () => {
  it('has to exist', () => {
    expect(told(knownSources(line('cks', 'gossip'), known, 'words'))).toEqual([
      'words.about.0.0.from: expected an id of facts/sources.yaml, found gossip',
    ]);
    expect(knownSources({ emergencyFrom: ['gossip'] }, known, 'locales')).toHaveLength(1);
    expect(knownSources(line('cks'), known, 'words')).toEqual([]);
  });

  it.each([
    ['words', words],
    ['nutrients', nutrients],
    ['locales', locales],
  ] as const)('exists, in the %s', (name, part) => {
    expect(told(knownSources(part, sources, name))).toEqual([]);
  });

  it('is named once in a sentence', () => {
    expect(repeatedSources(line('cks', 'cks'))).toHaveLength(1);
    expect(told(repeatedSources(words))).toEqual([]);
  });
});

describe('a source that nobody names', () => {
  it('is found', () => {
    expect(unusedSources(known, [line('cks')], '').map(({ where }) => where)).toEqual(['nhs_mg']);
  });

  it('may be named by the guide itself', () => {
    expect(unusedSources(known, [line('cks')], "from: ['nhs_mg']")).toEqual([]);
  });

  it('is not among the sources', () => {
    expect(told(unusedSources(sources, [words, nutrients, locales, intakes, crisisLines], guideCode()))).toEqual([]);
  });
});
