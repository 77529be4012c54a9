import { type CfnElement, Duration, Stack, Validations } from 'aws-cdk-lib';
import { type Alarm, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import type { Alias, Version } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Names } from '../skill-package/names';
import { alarm } from './monitoring/alarm';
import { SLOW_MS } from './monitoring/alarms';
import { ProbeFunction } from './probe-function';

interface ReleaseProps {
  readonly names: Names;
  readonly alias: Alias;
  readonly version: Version;
  readonly runbook: string;
  /** The folder of the built probe. */
  readonly probe: string;
  /** Absent in the first step: nobody could be answered, so nobody is asked. */
  readonly skillId?: string | undefined;
}

/**
 * A new version is asked by the probe before anybody else; then it answers one turn in ten for ten minutes; then it
 * answers all of them and is asked once a minute for ten more. What goes wrong brings the old version back.
 */
export class Release extends Construct {
  constructor(scope: Construct, id: string, { names, alias, version, runbook, probe, skillId }: ReleaseProps) {
    super(scope, id);
    const group = new LambdaDeploymentGroup(this, 'Canary', {
      alias,
      alarms: this.alarms(names, version, runbook),
      deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_10MINUTES,
      autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
    });
    Validations.of(group).acknowledge({
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]',
      reason:
        'CodeDeploy needs rights that AWS itself keeps up to date in this policy, the narrower of the two made for Lambda: ' +
        'read alarms, move aliases, call hooks. A copy of our own would go stale without a word.',
    });
    if (!skillId) return;
    const asked = { code: probe, names, skillId, qualifier: version.version };
    const trial = new ProbeFunction(this, 'Trial', {
      ...asked,
      use: 'trial',
      description: 'Asks a new version of the leg cramp guide before anybody else does',
    });
    const bake = new ProbeFunction(this, 'Bake', {
      ...asked,
      use: 'bake',
      minutes: 10,
      description: 'Watches over a new version of the leg cramp guide while it can still be taken back',
    });
    group.addPreHook(trial);
    group.addPostHook(bake);
    // CodeDeploy's role may call the hooks before the alias moves, and not some time after.
    alias.node.addDependency(group);
    for (const hook of [trial, bake]) {
      Validations.of(group).acknowledge({
        id: `AwsSolutions-IAM5[Resource::<${Stack.of(this).getLogicalId(hook.node.defaultChild as CfnElement)}.Arn>:*]`,
        reason: 'The versions of the one hook: CDK grants a call to a function as a call to any of its versions.',
      });
    }
  }

  /**
   * They look at the new version alone. The alias as a whole may be on fire, and its mend must still get through; in the
   * second of the two first steps the version before fails on purpose.
   */
  private alarms({ base, alias }: Names, { version }: Version, runbook: string): Alarm[] {
    const period = Duration.minutes(1);
    const dimensionsMap = { FunctionName: base, Resource: `${base}:${alias}`, ExecutedVersion: version };
    const of = (metricName: string, statistic: string) =>
      new Metric({ namespace: 'AWS/Lambda', metricName, dimensionsMap, statistic, period });
    return [
      alarm(
        this,
        'NewFails',
        {
          description: 'The version that is being released fails or runs out of time',
          metric: new MathExpression({
            label: 'Failed, % of calls',
            expression: 'IF(calls >= 1, 100 * errors / calls, 0)',
            usingMetrics: { calls: of('Invocations', 'Sum'), errors: of('Errors', 'Sum') },
            period,
          }),
          above: 1,
          of: [1, 1],
        },
        runbook,
      ),
      alarm(
        this,
        'NewSlow',
        {
          description: 'The version that is being released is slow',
          metric: of('Duration', 'p90'),
          above: SLOW_MS,
          of: [2, 3],
        },
        runbook,
      ),
    ];
  }
}
