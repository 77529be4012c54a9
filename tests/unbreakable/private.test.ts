import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { RequestEnvelope } from 'ask-sdk-model';
import { createDevice } from '../../simulator/skill';
import { loadConversations } from '../../simulator/transcripts';

const KEYS = ['durationMs', 'intent', 'locale', 'outcome', 'request', 'requestId', 'type'];

function spoken(request: RequestEnvelope): readonly string[] {
  const { user, device } = request.context.System;
  const ids = [user.userId, device?.deviceId, request.session?.sessionId];
  const values: string[] = [];
  JSON.stringify('intent' in request.request ? request.request.intent.slots : {}, (key, value) => {
    if ((key === 'value' || key === 'id') && typeof value === 'string') values.push(value);
    return value;
  });
  return [...ids, ...values].filter((text): text is string => typeof text === 'string' && text.length > 1);
}

describe('what is logged of all transcripts', () => {
  const lines: string[] = [];
  const kept: object[] = [];
  beforeAll(() => {
    jest.spyOn(console, 'info').mockImplementation((line: object) => {
      kept.push(line);
      lines.push(JSON.stringify(line));
    });
    jest.spyOn(console, 'error').mockImplementation((line) => lines.push(`error ${JSON.stringify(line)}`));
  });
  afterAll(() => jest.restoreAllMocks());

  it('is one line a turn, with no utterance, no slot value and no id of a person, a device or a session', async () => {
    const found: string[] = [];
    let turns = 0;
    for (const { locale, screen, turns: wanted } of loadConversations()) {
      let count = 0;
      const device = await createDevice({
        locale,
        screen: screen ?? null,
        id: () => `${count++}`,
        now: () => new Date(0),
      });
      for (const { said, touched, ended } of wanted) {
        const before = lines.length;
        const taken =
          said !== undefined ? device.say(said) : touched ? device.touch(touched) : device.end(ended ?? 'ERROR');
        const { request } = await taken;
        turns += 1;
        const logged = lines.slice(before).join('\n').toLowerCase();
        // Names of our own that every line holds are no secret.
        const secrets = [...spoken(request), ...(said ? [said] : [])].map((text) => text.toLowerCase());
        const values = Object.values(kept.at(-1) ?? {}).map((value) => String(value).toLowerCase());
        found.push(...secrets.filter((text) => values.includes(text) || (text.includes(' ') && logged.includes(text))));
        if (lines.length !== before + 1) found.push(`${lines.length - before} lines for "${said}"`);
      }
    }
    expect(found).toEqual([]);
    expect(turns).toBeGreaterThan(100);
    expect([...new Set(kept.flatMap(Object.keys))].sort()).toEqual(KEYS);
    const ids = /amzn1\.ask\.(account|device|skill)|virtual|echo-api\.session/i;
    expect(lines.filter((line) => ids.test(line))).toEqual([]);
  });
});

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
