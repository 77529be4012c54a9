import { Validations } from 'aws-cdk-lib';
import type { IAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

/** A new version answers one turn in ten for five minutes; an alarm in that time brings the old one back. */
export class Release extends Construct {
  constructor(scope: Construct, id: string, { alias, alarms }: { alias: Alias; alarms: readonly IAlarm[] }) {
    super(scope, id);
    const group = new LambdaDeploymentGroup(this, 'Canary', {
      alias,
      alarms: [...alarms],
      deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
      autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
    });
    Validations.of(group).acknowledge({
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]',
      reason:
        'CodeDeploy needs rights that AWS itself keeps up to date in this policy, the narrower of the two made for Lambda: ' +
        'read alarms, move aliases, call hooks. A copy of our own would go stale without a word.',
    });
  }
}
