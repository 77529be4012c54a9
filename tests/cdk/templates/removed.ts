import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SKILL_ID } from '../../../testing/requests';
import { readAssembly, type StackOf, type Template } from '../../../tools/deploy/assembly';
import { main, verdict } from '../../../tools/deploy/main';
import { removals } from '../../../tools/deploy/removed';
import { runCommand } from '../../support/streams';
import { synthesized } from '../app';
import { CONSOLE_SKILL, DEV, EVERYTHING } from '../settings';

/** The stacks of a configuration, as the gate leaves them. */
const next = (settings: Record<string, string>) => readAssembly(synthesized(settings).synth().directory).stacks;

/** The same, as CloudFormation has them; the skill with its id. */
const deployed = (settings: Record<string, string>, skillId = SKILL_ID): readonly StackOf[] =>
  next(settings).map((stack) => (stack.name.endsWith('-skill') ? { ...stack, outputs: { SkillId: skillId } } : stack));

const refused = (before: Record<string, string>, after: Record<string, string>, ...told: string[]) =>
  verdict(removals(deployed(before), next(after)), told).refused;

const ONE_REGION = { ...EVERYTHING, regions: 'us-east-1' };

const without = (...keys: string[]) =>
  Object.fromEntries(Object.entries(ONE_REGION).filter(([key]) => !keys.includes(key)));

describe('a release', () => {
  it('that changes nothing of what was set is let through without a word', () => {
    expect(verdict(removals(deployed(EVERYTHING), next(EVERYTHING)), [])).toEqual({ shown: [], refused: [] });
    expect(removals([], next(CONSOLE_SKILL))).toEqual([]);
  });

  it.each([
    ['mail', ['alarmEmail'], /mail for alarms of leg-cramp-guide-us-east-1 in us-east-1.*say --remove mail/],
    ['cap', ['reservedConcurrency'], /ceiling for the cost.*say --remove cap/],
    ['skill', ['vendorId', 'lwaSecretName'], /the skill of leg-cramp-guide-skill in us-east-1.*say --remove skill/],
    ['lock', ['skillId'], /the lock of leg-cramp-guide-us-east-1.*say --remove lock/],
  ])('that would drop the %s is refused unless it is told to', (what, keys, message) => {
    const after = without(...keys);
    expect(refused(ONE_REGION, after)[0]).toMatch(message);
    expect(refused(ONE_REGION, after, what)).toEqual([]);
  });

  it('that would leave a region behind is refused unless it is told to', () => {
    expect(refused(EVERYTHING, ONE_REGION)).toEqual([
      expect.stringMatching(/leg-cramp-guide-eu-west-1 in eu-west-1: it goes on/),
    ]);
    expect(refused(EVERYTHING, ONE_REGION, 'region')).toEqual([]);
  });

  it('that would make a second skill in another region is refused whatever it is told', () => {
    const moved = { ...EVERYTHING, skillRegion: 'eu-west-1' };
    const told = ['skill', 'mail', 'cap', 'lock', 'region'];
    expect(refused(moved, EVERYTHING, ...told)).toEqual([
      expect.stringContaining('would make a second one in us-east-1'),
    ]);
  });

  it('that names another skill than the one that is kept is refused', () => {
    const other = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';
    const { refused: why } = verdict(removals(deployed(EVERYTHING, other), next(EVERYTHING)), []);
    expect(why).toEqual([expect.stringContaining(`the skill that CloudFormation keeps is ${other}`)]);
  });

  it('after everything was destroyed names the old id as what is wrong', () => {
    const { refused: why } = verdict(removals([], next(EVERYTHING)), ['lock']);
    expect(why).toEqual([
      expect.stringMatching(/which is no skill of this stage .*was destroyed.*deploy with --first/),
    ]);
  });

  it('shows every other resource that it takes away', () => {
    const before = deployed(CONSOLE_SKILL).map((stack) => ({
      ...stack,
      template: { Resources: { ...stack.template.Resources, Old: { Type: 'AWS::SQS::Queue' } } } as Template,
    }));
    expect(verdict(removals(before, next(CONSOLE_SKILL)), []).shown).toEqual([
      'This release removes AWS::SQS::Queue Old of leg-cramp-guide-us-east-1 in us-east-1.',
    ]);
  });
});

describe('the assembly', () => {
  it('knows its stage', () => {
    expect(readAssembly(synthesized(DEV).synth().directory).stage).toBe('dev');
  });

  it('has to be there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'assembly-'));
    writeFileSync(join(folder, 'manifest.json'), '{"artifacts":{}}');
    const run = await runCommand((streams) => main(['--assembly', folder, '--check'], streams));
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('run `npm run synth` first') });
  });
});

it('the command takes away nothing that it does not know', async () => {
  const run = await runCommand((streams) => main(['--remove', 'everything'], streams));
  expect(run).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^--remove knows no everything; possible/),
  });
});
