import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificationProblems } from '../../skill-package/certify';
import { main } from '../../tools/package/main';
import { runCommand } from '../support/streams';
import { settings } from './packages';

const good = settings.links;

describe('packaging for certification', () => {
  it('takes pages that people can open', () => {
    expect(certificationProblems(good)).toEqual([]);
  });

  it.each([
    [{ ...good, privacyPolicyUrl: undefined }, /^privacyPolicyUrl is still a placeholder/],
    [{ ...good, termsOfUseUrl: undefined }, /^termsOfUseUrl is still a placeholder/],
    [{ ...good, privacyPolicyUrl: 'https://example.com/privacy' }, /^privacyPolicyUrl is a placeholder/],
    [{ ...good, privacyPolicyUrl: 'https://www.example.org' }, /^privacyPolicyUrl is a placeholder/],
    [{ ...good, termsOfUseUrl: 'https://terms.invalid/' }, /^termsOfUseUrl is a placeholder/],
    [{ ...good, termsOfUseUrl: 'https://my-alexa-guide.org/' }, /^termsOfUseUrl may not have Amazon's names/],
  ])('refuses %j', (links, problem) => {
    expect(certificationProblems(links)).toEqual([expect.stringMatching(problem)]);
  });

  it('is refused by the command too, with what is missing', async () => {
    const nothingSet = mkdtempSync(join(tmpdir(), 'settings-'));
    const run = await runCommand((streams) => main(['--certify'], streams, nothingSet));
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/cannot be certified:\n- privacyPolicyUrl is still.*\n- termsOfUseUrl is still/);
    expect(run.stdout).toBe('');
  });
});

it('ask-cli finds the package where it is assembled', () => {
  const { profiles } = JSON.parse(readFileSync('ask-resources.json', 'utf8'));
  expect(profiles.default).toEqual({ skillMetadata: { src: './build/skill-package' } });
});
