import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Config } from '../skill-package/config';
import { namesOf } from '../skill-package/names';
import { AlexaPermission } from './alexa-permission';
import { EveryFiveMinutes } from './every-five-minutes';
import { GuideFunction } from './guide-function';
import { MEMORY_MB } from './memory';
import { Monitoring } from './monitoring';
import { ProbeFunction } from './probe-function';
import { Release } from './release';

interface RegionStackProps extends StackProps {
  readonly code: string;
  readonly probe: string;
  readonly config: Config;
}

/** Everything that answers Alexa in one region. */
export class RegionStack extends Stack {
  constructor(scope: Construct, id: string, { code, probe, config, ...props }: RegionStackProps) {
    super(scope, id, props);
    const { skillId, alarmEmail, runbook } = config;
    const names = namesOf(config.stage);
    const { alias, version, logGroup } = new GuideFunction(this, 'Guide', { code, names, config });
    new AlexaPermission(this, 'Alexa', { alias, skillId });
    const caller = skillId ? this.caller(names, skillId, probe) : undefined;
    new Monitoring(this, 'Monitoring', {
      names,
      alias,
      logGroup,
      memoryMb: MEMORY_MB,
      alarmEmail,
      runbook,
      ...(caller && { probe: caller }),
    });
    new Release(this, 'Release', { names, alias, version, runbook, probe, skillId });
    new CfnOutput(this, 'EndpointArn', {
      value: alias.functionArn,
      description: 'The endpoint to enter in the developer console for this region',
    });
  }

  /** What talks to the guide day and night, so that silence is noticed. */
  private caller(names: ReturnType<typeof namesOf>, skillId: string, code: string): ProbeFunction {
    const description = 'Talks to the leg cramp guide as Alexa does, so that somebody notices before a person does';
    const caller = new ProbeFunction(this, 'Probe', {
      code,
      names,
      use: 'probe',
      description,
      skillId,
      qualifier: names.alias,
    });
    new EveryFiveMinutes(this, 'Always', { names, description, input: {} });
    return caller;
  }
}
