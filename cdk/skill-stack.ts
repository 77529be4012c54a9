import { Annotations, CfnOutput, DefaultStackSynthesizer, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { certificationProblems } from '../skill-package/certify';
import type { Config, DeveloperAccount } from '../skill-package/config';
import { LIVE, namesOf } from '../skill-package/names';
import { AlexaSkill } from './alexa-skill';
import { EveryFiveMinutes } from './every-five-minutes';

interface SkillStackProps extends StackProps {
  readonly account: DeveloperAccount;
  readonly config: Config;
  readonly skillPackage: string;
}

/** The skill, in a region of its own choosing and after all of them: Alexa looks whether it may call an endpoint before it takes it. */
export class SkillStack extends Stack {
  constructor(scope: Construct, id: string, { account, config, skillPackage, ...props }: SkillStackProps) {
    const names = namesOf(config.stage);
    const folder = `${names.base}-skill/`;
    super(scope, id, { ...props, synthesizer: new DefaultStackSynthesizer({ bucketPrefix: folder }) });
    const { skillId } = new AlexaSkill(this, 'Alexa', {
      account,
      regions: config.regions,
      names,
      folder,
      skillPackage,
    });
    if (config.skillId && config.regions.includes(account.region)) {
      // Asks as the skill that really is there: a lock that names another one refuses it, and the probe's alarm rings.
      const description = 'Asks the leg cramp guide whether it is locked to the skill that is really there';
      new EveryFiveMinutes(this, 'Lock', { names, description, input: { skillId } });
    }
    if (config.skillId && config.stage === LIVE) this.warnOfPlaceholders(config);
    new CfnOutput(this, 'SkillId', {
      value: skillId,
      description: 'Deploy again with -c skillId= this, so that no other skill may call the function',
    });
  }

  /** The live stage's package is the one that is submitted; what Amazon would send back stops at the gate. */
  private warnOfPlaceholders({ links }: Config): void {
    for (const problem of certificationProblems(links)) {
      Annotations.of(this).addWarningV2(
        `leg-cramp-guide:placeholder:${problem.split(' ')[0]}`,
        `This package cannot be certified: ${problem}. To try the skill out first, deploy with -c stage=dev.`,
      );
    }
  }
}
