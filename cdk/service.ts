import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Config } from '../skill-package/config';
import { namesOf } from '../skill-package/names';
import { RegionStack } from './region-stack';
import { SkillStack } from './skill-stack';

interface Artifacts {
  /** The folder of the built function. */
  readonly code: string;
  /** The folder of the built probe. */
  readonly probe: string;
  /** The zip of the assembled skill package. */
  readonly skillPackage: string;
}

/** The whole service: one stack a region, then the skill where the operator lets CloudFormation make it. */
export function addService(app: App, config: Config, { code, probe, skillPackage }: Artifacts): void {
  const { account, regions } = config;
  const names = namesOf(config.stage);
  // Nobody removes what people use with one command; `docs/deploying.md` says how it is done on purpose.
  const terminationProtection = true;
  const inRegions = regions.map((region) => {
    const description = `The leg cramp guide in ${region}`;
    const env = { region };
    return new RegionStack(app, `${names.base}-${region}`, {
      env,
      description,
      terminationProtection,
      code,
      probe,
      config,
    });
  });
  if (account) {
    const skill = new SkillStack(app, `${names.base}-skill`, {
      env: { region: account.region },
      description: 'The leg cramp guide as an Alexa skill',
      terminationProtection,
      account,
      config,
      skillPackage,
    });
    for (const stack of inRegions) skill.addStackDependency(stack);
  }
  Tags.of(app).add('service', 'leg-cramp-guide');
  Tags.of(app).add('stage', config.stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
}
