import { SKILL_ID } from '../../testing/requests';

/** The operator's settings that the tests are run with. */
export const EVERYTHING = {
  skillId: SKILL_ID,
  regions: 'us-east-1,eu-west-1',
  vendorId: 'M1A2B3C4D5E6F7',
  lwaSecretName: 'leg-cramp-guide/lwa',
  alarmEmail: 'operator@example.com',
  reservedConcurrency: '10',
  tracing: 'true',
  privacyPolicyUrl: 'https://cramps.org/privacy',
  termsOfUseUrl: 'https://cramps.org/terms',
};

/** The first step with CloudFormation's skill: its id is not known yet. */
export const FIRST_STEP = { vendorId: EVERYTHING.vendorId, lwaSecretName: EVERYTHING.lwaSecretName };

/** A skill made in the developer console, and nothing else asked for. */
export const CONSOLE_SKILL = { skillId: SKILL_ID };

/** A stage beside the live one, with a skill of its own. */
export const DEV = { ...EVERYTHING, stage: 'dev' };
