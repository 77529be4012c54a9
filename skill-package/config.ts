import { ConfigError } from './config/error';
import { count, flag, matching, text } from './config/fields';
import { type Region, type Regions, readRegions, readSkillRegion } from './config/regions';
import { LIVE } from './names';

/** What the operator decides, from `-c key=value`, `cdk.context.json` or `cdk.json`. */
export interface Config {
  /** `live`, or a stage beside it with a skill, functions and alarms of its own. */
  readonly stage: string;
  readonly skillId?: string;
  readonly regions: Regions;
  /** Present: CloudFormation makes and updates the skill. Absent: the skill is made in the developer console. */
  readonly account?: DeveloperAccount;
  readonly alarmEmail?: string;
  readonly reservedConcurrency?: number;
  readonly tracing: boolean;
  /** Where an alarm says what to do. */
  readonly runbook: string;
  readonly links: Links;
}

export interface DeveloperAccount {
  readonly vendorId: string;
  readonly lwaSecretName: string;
  /** Where the skill's stack stands. */
  readonly region: Region;
}

/** Pages that the skill store links to. */
export interface Links {
  readonly privacyPolicyUrl?: string;
  readonly termsOfUseUrl?: string;
}

type Context = (key: string) => unknown;

const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Reads and checks every setting; `context` is how CDK looks one up by its name. */
export function readConfig(context: Context): Config {
  const skillId = matching('skillId', context('skillId'), new RegExp(`^amzn1\\.ask\\.skill\\.${uuid}$`), {
    must: 'look like amzn1.ask.skill.12345678-1234-1234-1234-123456789abc',
    find: 'find it under the name of the skill in the developer console, or as the output SkillId of the skill stack',
  });
  const account = readAccount(context);
  const alarmEmail = matching('alarmEmail', context('alarmEmail'), /^[^@\s]+@[^@\s]+\.[^@\s]+$/, {
    must: 'be an e-mail address',
    find: 'alarms are sent there once the address has been confirmed',
  });
  const reservedConcurrency = count(
    'reservedConcurrency',
    context('reservedConcurrency'),
    'it is how many people can be answered at the same instant, and so a ceiling for the cost',
  );
  return {
    stage: readStage(context),
    regions: readRegions(context('regions')),
    runbook: https('runbookUrl', context, 'leave it out for the file in the repository') ?? 'docs/runbook.md',
    tracing: flag('tracing', context('tracing')),
    links: readLinks(context),
    ...(skillId && { skillId }),
    ...(account && { account }),
    ...(alarmEmail && { alarmEmail }),
    ...(reservedConcurrency && { reservedConcurrency }),
  };
}

/** Names that a stage would share with what stands beside the function of the live stage. */
const TAKEN = ['skill', 'probe', 'trial', 'bake'];

export function readStage(context: Context): string {
  const stage = text(context('stage')) ?? LIVE;
  if (/^[a-z]{2,10}$/.test(stage) && !TAKEN.includes(stage)) return stage;
  throw new ConfigError('stage', {
    must: `be two to ten small letters and none of ${TAKEN.join(', ')}`,
    got: stage,
    find: 'leave it out for the stage that people use; dev is a good name for one beside it',
  });
}

/** The two addresses alone, for packaging without deploying. */
export function readLinks(context: Context): Links {
  const find = 'publish the page where you like; the skill store links to it and Amazon opens it when it certifies';
  const privacyPolicyUrl = https('privacyPolicyUrl', context, find);
  const termsOfUseUrl = https('termsOfUseUrl', context, find);
  return { ...(privacyPolicyUrl && { privacyPolicyUrl }), ...(termsOfUseUrl && { termsOfUseUrl }) };
}

function https(key: string, context: Context, find: string): string | undefined {
  return matching(key, context(key), /^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/, { must: 'be an https address', find });
}

function readAccount(context: Context): DeveloperAccount | undefined {
  const vendorId = matching('vendorId', context('vendorId'), /^[A-Z0-9]{10,}$/, {
    must: 'be capital letters and digits, as in M1A2B3C4D5E6F7',
    find: 'find it in the developer console under Settings, Company profile, "Vendor ID"',
  });
  const lwaSecretName = matching('lwaSecretName', context('lwaSecretName'), /^[\w/+=.@-]{1,512}$/, {
    must: 'be the name of a secret in Secrets Manager',
    find: 'it holds clientId, clientSecret and refreshToken; docs/deploying.md shows how to make it',
  });
  const region = readSkillRegion(context('skillRegion'));
  if (vendorId && lwaSecretName) return { vendorId, lwaSecretName, region };
  if (!vendorId && !lwaSecretName) return undefined;
  const missing = vendorId ? 'lwaSecretName' : 'vendorId';
  throw new ConfigError(missing, {
    must: 'be given together with the other of vendorId and lwaSecretName',
    got: text(context(missing)),
    find: 'both let CloudFormation make the skill; with neither, make it in the developer console and give its skillId',
  });
}
