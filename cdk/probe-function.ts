import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { functionArn, type Names } from '../skill-package/names';

interface ProbeProps {
  /** The folder of the built probe. */
  readonly code: string;
  readonly names: Names;
  /** What it is for, as the last part of its name. */
  readonly use: 'probe' | 'trial' | 'bake';
  readonly description: string;
  readonly skillId: string;
  /** The alias or the version that is asked. */
  readonly qualifier: string;
  /** How many minutes it goes on asking, once a minute; 0 asks once. */
  readonly minutes?: number;
}

/** Talks to the guide as Alexa does, so that somebody notices before a person does. The guide itself knows no AWS API. */
export class ProbeFunction extends LambdaFunction {
  constructor(scope: Construct, id: string, props: ProbeProps) {
    const { names, use, description, skillId, qualifier, minutes = 0 } = props;
    const parts = new Construct(scope, `${id}Parts`);
    const functionName = `${names.base}-${use}`;
    const logGroup = new LogGroup(parts, 'Logs', {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    super(scope, id, {
      functionName,
      description,
      code: Code.fromAsset(props.code),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 256,
      timeout: minutes > 0 ? Duration.minutes(minutes + 2) : Duration.seconds(30),
      role: role(parts, names, logGroup),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      // A question that found no answer is asked again by the next one, not by a retry that hides it.
      retryAttempts: 0,
      environment: {
        FUNCTION: names.base,
        QUALIFIER: qualifier,
        SKILL_ID: skillId,
        ...(minutes > 0 && { MINUTES: String(minutes) }),
      },
    });
  }
}

/** May ask the one function, under any of its versions, and write its own log. */
function role(scope: Construct, names: Names, logGroup: LogGroup): Role {
  const { partition, account, region } = Stack.of(scope);
  const made = new Role(scope, 'Role', {
    description: 'Lets the probe of the leg cramp guide talk to the guide',
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    inlinePolicies: {
      AskAndLog: new PolicyDocument({
        statements: [
          new PolicyStatement({
            effect: Effect.ALLOW,
            actions: ['lambda:InvokeFunction'],
            resources: [`${functionArn(names.base, region, { partition, account })}:*`],
          }),
          new PolicyStatement({
            effect: Effect.ALLOW,
            actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            resources: [logGroup.logGroupArn],
          }),
        ],
      }),
    },
  });
  const arn = functionArn(names.base, region, { partition, account: '<AWS::AccountId>' });
  Validations.of(made).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${arn}:*]`,
    reason: 'The versions of the one function: a release asks the version that it is about to let in.',
  });
  return made;
}
