import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Config } from '../skill-package/config';
import { FUNCTION_NAME } from '../skill-package/names';
import { RegionStack } from './region-stack';
import { SkillStack } from './skill-stack';

interface Artifacts {
  /** The folder of the built function. */
  readonly code: string;
  /** The zip of the assembled skill package. */
  readonly skillPackage: string;
}

/** The whole service: one stack a region, then the skill where the operator lets CloudFormation make it. */
export function addService(app: App, config: Config, { code, skillPackage }: Artifacts): void {
  const { account, regions } = config;
  const inRegions = regions.map((region) => {
    const description = `The leg cramp guide in ${region}`;
    return new RegionStack(app, `${FUNCTION_NAME}-${region}`, { env: { region }, description, code, config });
  });
  if (account) {
    const skill = new SkillStack(app, `${FUNCTION_NAME}-skill`, {
      env: { region: regions[0] },
      description: 'The leg cramp guide as an Alexa skill',
      account,
      regions,
      skillPackage,
    });
    for (const stack of inRegions) skill.addStackDependency(stack);
  }
  Tags.of(app).add('service', FUNCTION_NAME);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
}
