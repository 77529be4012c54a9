import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { DeveloperAccount } from '../skill-package/config';
import type { Regions } from '../skill-package/config/regions';
import { AlexaSkill } from './alexa-skill';

interface SkillStackProps extends StackProps {
  readonly account: DeveloperAccount;
  readonly regions: Regions;
  readonly skillPackage: string;
}

/** The skill, in the first region and after all of them: Alexa looks whether it may call an endpoint before it takes it. */
export class SkillStack extends Stack {
  constructor(scope: Construct, id: string, { account, regions, skillPackage, ...props }: SkillStackProps) {
    super(scope, id, props);
    const { skillId } = new AlexaSkill(this, 'Alexa', { account, regions, skillPackage });
    new CfnOutput(this, 'SkillId', {
      value: skillId,
      description: 'Deploy again with -c skillId= this, so that no other skill may call the function',
    });
  }
}
