import { all, only, type Statement, statements, templateOf } from '../app';
import { CONSOLE_SKILL, EVERYTHING } from '../settings';

const actions = (found: readonly Statement[]) => found.flatMap(({ Action }) => Action).sort();

describe('what the function may do', () => {
  it('is to write its own log', () => {
    const template = templateOf(CONSOLE_SKILL, 'us-east-1');
    const allowed = statements(template).filter(({ Effect, Principal }) => Effect === 'Allow' && !Principal);
    expect(actions(allowed)).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents']);
    const { id } = only(template, 'AWS::Logs::LogGroup');
    expect(allowed.map(({ Resource }) => Resource)).toEqual([{ 'Fn::GetAtt': [id, 'Arn'] }]);
  });

  it('is to send traces too, where they are asked for', () => {
    const open = statements(templateOf(EVERYTHING, 'us-east-1')).filter(({ Resource }) => Resource === '*');
    expect(actions(open)).toEqual(['xray:PutTelemetryRecords', 'xray:PutTraceSegments']);
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
      { Service: 'lambda.amazonaws.com' },
      { Service: 'codedeploy.amazonaws.com' },
      { Service: 'alexa-appkit.amazon.com' },
    ]);
  });
});
