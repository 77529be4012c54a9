import { ConfigError } from './config/error';
import { count, flag, matching, text } from './config/fields';
import { type Regions, readRegions } from './config/regions';

/** What the operator decides, from `-c key=value`, `cdk.context.json` or `cdk.json`. */
export interface Config {
  readonly skillId?: string;
  readonly regions: Regions;
  /** Present: CloudFormation makes and updates the skill. Absent: the skill is made in the developer console. */
  readonly account?: DeveloperAccount;
  readonly alarmEmail?: string;
  readonly reservedConcurrency?: number;
  readonly tracing: boolean;
  readonly links: Links;
}

export interface DeveloperAccount {
  readonly vendorId: string;
  readonly lwaSecretName: string;
}

/** Pages that the skill store links to. */
export interface Links {
  readonly privacyPolicyUrl?: string;
  readonly termsOfUseUrl?: string;
}

const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Reads and checks every setting; `context` is how CDK looks one up by its name. */
export function readConfig(context: (key: string) => unknown): Config {
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
    regions: readRegions(context('regions')),
    tracing: flag('tracing', context('tracing')),
    links: readLinks(context),
    ...(skillId && { skillId }),
    ...(account && { account }),
    ...(alarmEmail && { alarmEmail }),
    ...(reservedConcurrency && { reservedConcurrency }),
  };
}

/** The two addresses alone, for packaging without deploying. */
export function readLinks(context: (key: string) => unknown): Links {
  const https = (key: string) =>
    matching(key, context(key), /^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/, {
      must: 'be an https address',
      find: 'publish the page where you like; the skill store links to it and Amazon opens it when it certifies',
    });
  const privacyPolicyUrl = https('privacyPolicyUrl');
  const termsOfUseUrl = https('termsOfUseUrl');
  return { ...(privacyPolicyUrl && { privacyPolicyUrl }), ...(termsOfUseUrl && { termsOfUseUrl }) };
}

function readAccount(context: (key: string) => unknown): DeveloperAccount | undefined {
  const vendorId = matching('vendorId', context('vendorId'), /^[A-Z0-9]{10,}$/, {
    must: 'be capital letters and digits, as in M1A2B3C4D5E6F7',
    find: 'find it in the developer console under Settings, Company profile, "Vendor ID"',
  });
  const lwaSecretName = matching('lwaSecretName', context('lwaSecretName'), /^[\w/+=.@-]{1,512}$/, {
    must: 'be the name of a secret in Secrets Manager',
    find: 'it holds clientId, clientSecret and refreshToken; docs/deploying.md shows how to make it',
  });
  if (vendorId && lwaSecretName) return { vendorId, lwaSecretName };
  if (!vendorId && !lwaSecretName) return undefined;
  const missing = vendorId ? 'lwaSecretName' : 'vendorId';
  throw new ConfigError(missing, {
    must: 'be given together with the other of vendorId and lwaSecretName',
    got: text(context(missing)),
    find: 'both let CloudFormation make the skill; with neither, make it in the developer console and give its skillId',
  });
}
