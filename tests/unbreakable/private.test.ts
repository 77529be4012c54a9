import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

describe('the tree', () => {
  const SECRETS: readonly [string, RegExp][] = [
    ['an AWS key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
    ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
    ['a login with Amazon token or secret', /\b(?:Atz[ar]\||amzn1\.oa2-cs\.v1\.[0-9a-f]{32})/],
    ['an npm or GitHub token', /\b(?:npm_[A-Za-z0-9]{36}|gh[pousr]_[A-Za-z0-9]{36})\b/],
    ['the id of an Amazon customer', /\bamzn1\.account\.[A-Z0-9]{20,}/],
  ];
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);

  it('is searched for secrets by patterns that find one', () => {
    const samples = [
      `AKIA${'A'.repeat(16)}`,
      '-----BEGIN RSA PRIVATE KEY' + '-----',
      `Atzr${'|'}x`,
      `npm_${'a'.repeat(36)}`,
      `amzn1.account.${'A'.repeat(20)}`,
    ];
    expect(samples.map((text, index) => SECRETS[index]?.[1].test(text))).toEqual(samples.map(() => true));
  });

  it('holds none', () => {
    const found = files.flatMap((file) => {
      const text = readFileSync(file, 'latin1');
      return SECRETS.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${file}: ${what}`);
    });
    expect(files.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});
