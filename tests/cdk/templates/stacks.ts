import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { appWith, only, synthesized, templateOf } from '../app';
import { CONSOLE_SKILL, DEV, EVERYTHING, FIRST_STEP } from '../settings';

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

  it.each(['us-east-1,eu-west-1', 'eu-west-1,us-east-1', 'eu-west-1', 'us-west-2,eu-west-1'])(
    'keep the skill where it is with the regions %s: in another region it would be a second one',
    (regions) => {
      const skill = stacks({ ...EVERYTHING, regions }).find(({ stackName }) => stackName.endsWith('-skill'));
      expect(skill?.region).toBe('us-east-1');
    },
  );

  it('keep the skill where it was first deployed to', () => {
    const skill = stacks({ ...EVERYTHING, skillRegion: 'eu-west-1' }).find(({ stackName }) =>
      stackName.endsWith('-skill'),
    );
    expect(skill?.region).toBe('eu-west-1');
  });

  it('cannot be removed by one command', () => {
    expect(stacks(EVERYTHING).map(({ terminationProtection }) => terminationProtection)).toEqual([true, true, true]);
  });

  it('of a stage share no name with those of another', () => {
    const named = (settings: Record<string, string>) =>
      stacks(settings).flatMap((stack) => {
        const template = Template.fromStack(stack).toJSON() as { Resources: Record<string, { Properties?: object }> };
        const names = Object.values(template.Resources).flatMap(({ Properties = {} }) =>
          Object.entries(Properties)
            .filter(
              ([key, value]) =>
                /^(FunctionName|LogGroupName|DashboardName|MetricNamespace)$/.test(key) && typeof value === 'string',
            )
            .map(([, value]) => `${stack.region} ${value}`),
        );
        return [stack.stackName, ...names, ...(JSON.stringify(template).match(/LegCrampGuide[\w/]*/g) ?? [])];
      });
    const live = new Set(named(EVERYTHING));
    expect(live.size).toBeGreaterThan(8);
    expect(named(DEV).filter((name) => live.has(name))).toEqual([]);
  });

  it('of a stage have its alias, and its skill calls that one', () => {
    expect(only(templateOf(DEV, 'dev-us-east-1'), 'AWS::Lambda::Alias').Properties.Name).toBe('dev');
    expect(JSON.stringify(templateOf(DEV, 'dev-skill').toJSON())).toContain(':function:leg-cramp-guide-dev:dev');
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
