import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../skill-package/config';
import { readContext, withFiles } from '../../skill-package/config/context';
import { SETTINGS } from '../../skill-package/config/settings';
import { SKILL_ID } from '../../testing/requests';
import { EVERYTHING } from './settings';

const read = (settings: Record<string, unknown>) => readConfig((key) => settings[key]);

describe('the configuration', () => {
  it('needs nothing: one region, no skill, nothing extra', () => {
    expect(read({})).toEqual({
      stage: 'live',
      regions: ['us-east-1'],
      tracing: false,
      runbook: 'docs/runbook.md',
      links: {},
    });
  });

  it('takes everything as text, as the command line gives it', () => {
    const { privacyPolicyUrl, termsOfUseUrl } = EVERYTHING;
    expect(read({ ...EVERYTHING, stage: 'dev', runbookUrl: 'https://cramps.org/run' })).toEqual({
      stage: 'dev',
      runbook: 'https://cramps.org/run',
      skillId: SKILL_ID,
      regions: ['us-east-1', 'eu-west-1'],
      account: { vendorId: EVERYTHING.vendorId, lwaSecretName: EVERYTHING.lwaSecretName, region: 'us-east-1' },
      alarmEmail: EVERYTHING.alarmEmail,
      reservedConcurrency: 10,
      tracing: true,
      links: { privacyPolicyUrl, termsOfUseUrl },
    });
  });

  it('takes numbers, booleans and lists as a file gives them', () => {
    expect(read({ reservedConcurrency: 5, tracing: true, regions: ['eu-west-1', 'us-west-2'] })).toMatchObject({
      reservedConcurrency: 5,
      tracing: true,
      regions: ['eu-west-1', 'us-west-2'],
    });
  });

  it('takes a blank for not given', () => {
    expect(read({ skillId: '', alarmEmail: ' ', tracing: '', regions: '' })).toEqual(read({}));
  });

  it.each([
    [
      { skillId: 'amzn1.ask.skill.123' },
      /^skillId must look like amzn1\.ask\.skill\..*; got "amzn1\.ask\.skill\.123"; find it/,
    ],
    [
      { regions: 'us-east-1,mars' },
      /^regions must be one or more of us-east-1, eu-west-1, us-west-2.*; got "us-east-1,mars"/,
    ],
    [{ regions: 'us-east-1,us-east-1' }, /^regions must be .* each once/],
    [{ regions: ',' }, /^regions must be one or more/],
    [{ alarmEmail: 'someone' }, /^alarmEmail must be an e-mail address; got "someone"/],
    [{ reservedConcurrency: '0' }, /^reservedConcurrency must be a whole number of 1 or more; got "0"/],
    [{ tracing: 'yes' }, /^tracing must be true or false; got "yes"/],
    [{ privacyPolicyUrl: 'http://cramps.org' }, /^privacyPolicyUrl must be an https address; got "http:/],
    [{ termsOfUseUrl: 'cramps.org' }, /^termsOfUseUrl must be an https address/],
    [{ stage: 'Dev' }, /^stage must be two to ten small letters.*; got "Dev"/],
    // A stage of this name would have its function, or its stack, under a name that the live stage uses.
    [{ stage: 'skill' }, /^stage must be .* none of skill, probe, trial, bake; got "skill"/],
    [{ skillRegion: 'eu-central-1' }, /^skillRegion must be one of us-east-1.*; got "eu-central-1"; leave it out/],
    [{ runbookUrl: 'http://cramps.org' }, /^runbookUrl must be an https address/],
    [{ vendorId: 'm1', lwaSecretName: 'x' }, /^vendorId must be capital letters and digits.*developer console/],
    [{ vendorId: 'M1A2B3C4D5E6F7' }, /^lwaSecretName must be given together.*; nothing was given; both let/],
    [{ lwaSecretName: 'lwa' }, /^vendorId must be given together/],
    [{ vendorId: 'M1A2B3C4D5E6F7', lwaSecretName: 'two words' }, /^lwaSecretName must be the name of a secret/],
  ])('says what is wrong with %j', (settings, message) => {
    expect(() => read(settings)).toThrow(message);
  });
});

it('every setting has a variable of its own name', () => {
  const asked = new Set<string>();
  readConfig((key) => void asked.add(key));
  expect([...asked].sort()).toEqual(Object.keys(SETTINGS).sort());
});

describe('settings without the CDK command line', () => {
  it('come from cdk.json, cdk.context.json and -c, the last of which wins', () => {
    const root = mkdtempSync(join(tmpdir(), 'settings-'));
    writeFileSync(join(root, 'cdk.json'), JSON.stringify({ context: { a: 'json', b: 'json', c: 'json' } }));
    writeFileSync(join(root, 'cdk.context.json'), JSON.stringify({ b: 'context', c: 'context' }));
    const context = readContext(root, ['c=line=1']);
    expect(['a', 'b', 'c', 'd'].map(context)).toEqual(['json', 'context', 'line=1', undefined]);
  });

  it('keep what a file says where something blank is given', () => {
    const root = mkdtempSync(join(tmpdir(), 'settings-'));
    writeFileSync(join(root, 'cdk.json'), JSON.stringify({ context: { a: 'json', b: 'json' } }));
    writeFileSync(join(root, 'cdk.context.json'), JSON.stringify({ b: 'context', a: '' }));
    const context = withFiles(root, (key) => ({ a: '', b: ' ', c: '' })[key]);
    expect(['a', 'b', 'c'].map(context)).toEqual(['json', 'context', undefined]);
    expect(['a', 'b'].map(readContext(root, ['b=']))).toEqual(['json', 'context']);
  });

  it('are not asked for in a folder without those files', () => {
    expect(readContext(mkdtempSync(join(tmpdir(), 'settings-')), [])('a')).toBeUndefined();
  });

  it('have a name before the equals sign', () => {
    expect(() => readContext('.', ['=x'])).toThrow(/^-c must be followed by key=value; got "=x"/);
  });
});
