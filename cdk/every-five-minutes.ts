import { Stack } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { functionArn, type Names } from '../skill-package/names';

interface ScheduleProps {
  readonly names: Names;
  readonly description: string;
  readonly input: Readonly<Record<string, string>>;
}

/** Lets the probe talk to the guide, day and night. The probe is named and not referred to: it may be another stack's. */
export class EveryFiveMinutes extends Construct {
  constructor(scope: Construct, id: string, { names, description, input }: ScheduleProps) {
    super(scope, id);
    const { partition, account, region } = Stack.of(this);
    const arn = functionArn(`${names.base}-probe`, region, { partition, account });
    const role = new Role(this, 'Role', {
      description: 'Lets the schedule start the probe of the leg cramp guide',
      // Only for schedules of this account: the service acts for everybody.
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
      inlinePolicies: {
        Start: new PolicyDocument({
          statements: [new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [arn] })],
        }),
      },
    });
    new CfnSchedule(this, 'Schedule', {
      description,
      scheduleExpression: 'rate(5 minutes)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn,
        roleArn: role.roleArn,
        input: Stack.of(this).toJsonString(input),
        retryPolicy: { maximumRetryAttempts: 0 },
      },
    });
  }
}
