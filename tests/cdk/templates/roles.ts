import type { Template } from 'aws-cdk-lib/assertions';
import { all, inside, named, type Statement, statements, templateOf } from '../app';
import { CONSOLE_SKILL, EVERYTHING } from '../settings';

const actions = (found: readonly Statement[]) => found.flatMap(({ Action }) => Action).sort();

/** What the role of a function allows. */
function allowed(template: Template, name: string): readonly Statement[] {
  const { Role } = named(template, name).Properties as { Role: { 'Fn::GetAtt': [string, string] } };
  const [id] = Role['Fn::GetAtt'];
  const role = template.findResources('AWS::IAM::Role')[id] as { Properties: { Policies: unknown } };
  return inside(role.Properties.Policies);
}

describe('what the guide may do', () => {
  it('is to write its own log', () => {
    const template = templateOf(CONSOLE_SKILL, 'us-east-1');
    expect(actions(allowed(template, 'leg-cramp-guide'))).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents']);
    const { id } = named(template, '/aws/lambda/leg-cramp-guide');
    expect(allowed(template, 'leg-cramp-guide').map(({ Resource }) => Resource)).toEqual([
      { 'Fn::GetAtt': [id, 'Arn'] },
    ]);
  });

  it('is to send traces too, where they are asked for', () => {
    const open = statements(templateOf(EVERYTHING, 'us-east-1')).filter(({ Resource }) => Resource === '*');
    expect(actions(open)).toEqual(['xray:PutTelemetryRecords', 'xray:PutTraceSegments']);
  });
});

describe.each(['probe', 'trial', 'bake'])('what the %s may do', (use) => {
  it('is to ask the guide and to write its own log', () => {
    const template = templateOf(CONSOLE_SKILL, 'us-east-1');
    const may = allowed(template, `leg-cramp-guide-${use}`);
    expect(actions(may)).toEqual(['lambda:InvokeFunction', 'logs:CreateLogStream', 'logs:PutLogEvents']);
    const ask = may.find(({ Action }) => Action === 'lambda:InvokeFunction');
    expect(JSON.stringify(ask?.Resource)).toMatch(/:function:leg-cramp-guide:\*"/);
  });
});

describe('roles', () => {
  it('come without a ready-made policy, but for the one that CodeDeploy needs', () => {
    const policies = all(templateOf(EVERYTHING, 'us-east-1'), 'AWS::IAM::Role').flatMap(
      ({ Properties }) => (Properties.ManagedPolicyArns as unknown[] | undefined) ?? [],
    );
    expect(policies).toHaveLength(1);
    expect(JSON.stringify(policies)).toContain('AWSCodeDeployRoleForLambdaLimited');
  });

  it('are each for one service of AWS or Alexa', () => {
    const trusted = ['us-east-1', 'skill']
      .flatMap((stack) => statements(templateOf(EVERYTHING, stack)))
      .filter(({ Action }) => Action === 'sts:AssumeRole')
      .map(({ Principal }) => Principal);
    expect(trusted).toEqual([
      ...Array(2).fill({ Service: 'lambda.amazonaws.com' }),
      { Service: 'scheduler.amazonaws.com' },
      { Service: 'codedeploy.amazonaws.com' },
      ...Array(2).fill({ Service: 'lambda.amazonaws.com' }),
      { Service: 'alexa-appkit.amazon.com' },
      { Service: 'scheduler.amazonaws.com' },
    ]);
  });
});
