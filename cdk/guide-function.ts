import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Alias,
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
  type Version,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Config } from '../skill-package/config';
import type { Names } from '../skill-package/names';
import { MEMORY_MB } from './memory';

interface GuideFunctionProps {
  /** The folder that the one build made and the tests ran. */
  readonly code: string;
  readonly names: Names;
  readonly config: Pick<Config, 'skillId' | 'reservedConcurrency' | 'tracing'>;
}

/** The guide itself: a version for every build, reached by Alexa through one alias. */
export class GuideFunction extends Construct {
  readonly alias: Alias;
  readonly version: Version;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, { code, names, config }: GuideFunctionProps) {
    super(scope, id);
    this.logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/aws/lambda/${names.base}`,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const guide = new LambdaFunction(this, 'Function', {
      functionName: names.base,
      description: 'Answers what Alexa sends to the leg cramp guide',
      code: Code.fromAsset(code),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: MEMORY_MB,
      timeout: TIMEOUT,
      role: this.role(config.tracing),
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      // Start, report and the like are two thirds of the bytes, and the metrics say the same.
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: config.tracing ? Tracing.ACTIVE : Tracing.DISABLED,
      ...(config.reservedConcurrency && { reservedConcurrentExecutions: config.reservedConcurrency }),
      // Kept, so that going back is a matter of pointing the alias at the one before.
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
      // Without it the function refuses to start: nobody can talk to a guide that does not know its own skill.
      ...(config.skillId && { environment: { SKILL_ID: config.skillId } }),
    });
    this.version = guide.currentVersion;
    this.alias = new Alias(this, 'Live', { aliasName: names.alias, version: this.version });
  }

  /** Writes to its own log and to nothing else; AWS's ready-made role may write to every log of the account. */
  private role(tracing: boolean): Role {
    const writeLogs = new PolicyStatement({
      effect: Effect.ALLOW,
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [this.logGroup.logGroupArn],
    });
    const role = new Role(this, 'Role', {
      description: 'Lets the leg cramp guide write its own log',
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { WriteLogs: new PolicyDocument({ statements: [writeLogs] }) },
    });
    if (tracing) {
      Validations.of(role).acknowledge({
        id: 'AwsSolutions-IAM5[Resource::*]',
        reason: 'Sending traces is granted for everything or not at all: X-Ray knows no resource to name.',
      });
    }
    return role;
  }
}

/** Alexa gives up after 8 seconds; an answer takes milliseconds, so what is not there after 5 will not come. */
const TIMEOUT = Duration.seconds(5);
