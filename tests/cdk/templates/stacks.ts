import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { appWith, synthesized } from '../app';
import { CONSOLE_SKILL, EVERYTHING, FIRST_STEP } from '../settings';

const stacks = (settings: Record<string, string>) =>
  synthesized(settings).node.children.filter((child) => Stack.isStack(child)) as Stack[];

describe('the stacks', () => {
  it('are one a region, and the skill after all of them', () => {
    const made = stacks(EVERYTHING);
    expect(made.map(({ stackName, region }) => [stackName, region])).toEqual([
      ['leg-cramp-guide-us-east-1', 'us-east-1'],
      ['leg-cramp-guide-eu-west-1', 'eu-west-1'],
      ['leg-cramp-guide-skill', 'us-east-1'],
    ]);
    const [skill, ...regions] = made.reverse();
    expect(new Set(skill?.dependencies)).toEqual(new Set(regions));
  });

  it('leave the skill out where it is made in the developer console', () => {
    expect(stacks(CONSOLE_SKILL).map(({ stackName }) => stackName)).toEqual(['leg-cramp-guide-us-east-1']);
  });

  it('make the skill before its id is known', () => {
    expect(stacks(FIRST_STEP).map(({ stackName }) => stackName)).toContain('leg-cramp-guide-skill');
  });
});

describe('the checks at synthesis', () => {
  it('stop a role that may do everything', () => {
    const app = appWith(CONSOLE_SKILL);
    const role = new Role(new Stack(app, 'wild'), 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(new PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));
    expect(() => app.synth()).toThrow(/AwsSolutions-IAM5/);
  });

  it('stop a template that CloudFormation would refuse', () => {
    const app = appWith(CONSOLE_SKILL);
    new CfnFunction(new Stack(app, 'broken'), 'Function', {
      code: { zipFile: '-' },
      role: 'arn:aws:iam::123456789012:role/any',
      runtime: 'nodejs24.x',
      handler: 'index.handler',
      memorySize: 1,
    });
    expect(() => app.synth()).toThrow(/MemorySize/i);
  });
});
