import { Annotations } from 'aws-cdk-lib';
import { type Alias, CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

const OPEN = [
  'No skillId is given, so any Alexa skill may call this function; it refuses to start until it knows its skill.',
  'This is the first of two steps: deploy once without --strict, then lock it by deploying again with',
  '-c skillId=amzn1.ask.skill.… (the output SkillId, or the id in the developer console).',
].join(' ');

/** The one way in: Alexa, through the alias, for one skill. */
export class AlexaPermission extends Construct {
  constructor(scope: Construct, id: string, { alias, skillId }: { alias: Alias; skillId: string | undefined }) {
    super(scope, id);
    const permission = new CfnPermission(this, 'Permission', {
      action: 'lambda:InvokeFunction',
      functionName: alias.functionArn,
      principal: 'alexa-appkit.amazon.com',
      ...(skillId && { eventSourceToken: skillId }),
    });
    if (!skillId) Annotations.of(permission).addWarningV2('leg-cramp-guide:open-permission', OPEN);
  }
}
