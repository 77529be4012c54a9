import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Config } from '../skill-package/config';
import { AlexaPermission } from './alexa-permission';
import { GuideFunction, MEMORY_MB } from './guide-function';
import { Monitoring } from './monitoring';
import { Release } from './release';

interface RegionStackProps extends StackProps {
  readonly code: string;
  readonly config: Config;
}

/** Everything that answers Alexa in one region. */
export class RegionStack extends Stack {
  constructor(scope: Construct, id: string, { code, config, ...props }: RegionStackProps) {
    super(scope, id, props);
    const { alias, logGroup } = new GuideFunction(this, 'Guide', { code, config });
    new AlexaPermission(this, 'Alexa', { alias, skillId: config.skillId });
    const { alarms } = new Monitoring(this, 'Monitoring', {
      alias,
      logGroup,
      memoryMb: MEMORY_MB,
      alarmEmail: config.alarmEmail,
    });
    new Release(this, 'Release', { alias, alarms: alarms.release });
    new CfnOutput(this, 'EndpointArn', {
      value: alias.functionArn,
      description: 'The endpoint to enter in the developer console for this region',
    });
  }
}
