import { readFileSync } from 'node:fs';
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
    // Blank means not given, whatever an operator keeps in cdk.context.json.
    const blank = ['-c', 'privacyPolicyUrl=', '-c', 'termsOfUseUrl='];
    const run = await runCommand((streams) => main(['--certify', ...blank], streams));
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/cannot be certified:\n- privacyPolicyUrl is still.*\n- termsOfUseUrl is still/);
    expect(run.stdout).toBe('');
  });
});

it('ask-cli finds the package where it is assembled', () => {
  const { profiles } = JSON.parse(readFileSync('ask-resources.json', 'utf8'));
  expect(profiles.default).toEqual({ skillMetadata: { src: './build/skill-package' } });
});
