import { type Streams, UsageError } from '../../simulator/command';
import { type Emulator, startEmulator } from './emulator';

const ACCOUNT = '123456789012';
const PATH_B = ['-c', 'vendorId=M1A2B3C4D5E6F7', '-c', 'lwaSecretName=leg-cramp-guide/lwa'];
const PAGES = ['-c', 'privacyPolicyUrl=https://cramps.org/privacy', '-c', 'termsOfUseUrl=https://cramps.org/terms'];
const MAIL = ['-c', 'alarmEmail=operator@cramps.org'];
const FAR = ['-c', 'regions=us-east-1,eu-west-1,us-west-2'];

interface Step {
  readonly name: string;
  readonly command: 'cdk' | 'deploy' | 'unprotect';
  readonly args: (skillId: string) => readonly string[];
  readonly code: number;
  /** What has to be said. */
  readonly says?: RegExp;
}

const locked =
  (...more: readonly string[]) =>
  (skillId: string) => ['-c', `skillId=${skillId}`, ...PATH_B, ...PAGES, ...more];
const deploy = (name: string, args: Step['args'], says?: RegExp): Step => ({
  name,
  command: 'deploy',
  args,
  code: 0,
  ...(says && { says }),
});
const refuse = (name: string, args: Step['args'], says: RegExp): Step => ({
  name,
  command: 'deploy',
  args,
  code: 2,
  says,
});

/** What `docs/deploying.md` tells a newcomer to do, path B, and what must not happen on the way. */
const STEPS: readonly Step[] = [
  {
    name: 'prepare three regions',
    command: 'cdk',
    args: () => ['bootstrap', ...['us-east-1', 'eu-west-1', 'us-west-2'].map((region) => `aws://${ACCOUNT}/${region}`)],
    code: 0,
  },
  refuse('refuse a first step that is taken for the second', () => PATH_B, /any Alexa skill may call this function/),
  deploy('first step, open', () => ['--first', ...PATH_B], /SkillId = amzn1\.ask\.skill\./),
  refuse(
    'refuse the lock of another skill',
    () => locked()('amzn1.ask.skill.00000000-0000-0000-0000-000000000000'),
    /keeps is amzn1/,
  ),
  deploy('second step, locked', locked()),
  deploy('a change of settings only: mail and cap', locked(...MAIL, '-c', 'reservedConcurrency=5')),
  refuse('refuse to drop them unsaid', locked('-c', 'alarmEmail='), /--remove mail[\s\S]*--remove cap/),
  deploy(
    'three regions, the cap dropped on purpose',
    locked(...MAIL, ...FAR, '--remove', 'cap'),
    /removes the ceiling/,
  ),
  refuse('refuse to leave regions behind unsaid', locked(...MAIL), /--remove region/),
  deploy('a stage beside it', () => ['--first', '-c', 'stage=dev', ...PATH_B], /leg-cramp-guide-dev-skill/),
  {
    name: 'refuse to destroy what is protected',
    command: 'cdk',
    args: (id) => ['destroy', '--all', '--force', ...locked(...MAIL, ...FAR)(id)],
    code: 1,
    says: /TerminationProtection/,
  },
  { name: 'take the protection off', command: 'unprotect', args: () => [], code: 0 },
  {
    name: 'destroy',
    command: 'cdk',
    args: (id) => ['destroy', '--all', '--force', ...locked(...MAIL, ...FAR)(id)],
    code: 0,
  },
  refuse('name the id of the skill that is gone', locked(...MAIL), /no skill of this stage/),
];

/** The skill's id as the first step puts it out. */
const skillIdIn = (said: string): string | undefined =>
  said.match(/leg-cramp-guide-skill\.SkillId = (amzn1\.ask\.skill\.[\w-]+)/)?.[1];

async function play(emulator: Emulator, { stdout }: Pick<Streams, 'stdout'>): Promise<void> {
  let skillId = '';
  for (const { name, command, args, code, says } of STEPS) {
    const began = Date.now();
    const run = command === 'unprotect' ? await emulator.unprotect() : emulator.run(command, args(skillId));
    const right = run.code === code && (!says || says.test(run.said));
    stdout.write(
      `${right ? 'ok' : 'not ok'}  ${name} (exit ${run.code}, ${Math.round((Date.now() - began) / 1000)} s)\n`,
    );
    if (!right) throw new UsageError(`Expected exit ${code}${says ? ` and ${says}` : ''}. It said:\n${run.said}`);
    skillId ||= skillIdIn(run.said) ?? '';
  }
}

/** The command `npm run deploy:emulated`: a whole deployment on an emulated AWS; gives its exit code. */
export async function main(streams: Pick<Streams, 'stdout' | 'stderr'>): Promise<number> {
  let emulator: Emulator | undefined;
  try {
    emulator = await startEmulator();
    await play(emulator, streams);
    const kinds = [...new Set(emulator.standIns().map(([, kind]) => kind))].sort();
    streams.stdout.write(`Stand-ins, which only remember that they were made: ${kinds.join(', ')}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.stderr.write(`${error.message}\n`);
    return emulator ? 1 : 2;
  } finally {
    emulator?.stop();
  }
}
