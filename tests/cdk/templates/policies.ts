import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inside, type Statement, templateOf } from '../app';
import { DEV, EVERYTHING } from '../settings';

const policy = (name: string): readonly Statement[] =>
  inside(JSON.parse(readFileSync(join('cdk', 'policies', `${name}.json`), 'utf8')));

const actions = (statements: readonly Statement[]) => statements.flatMap(({ Action }) => Action);

/** What CloudFormation does with each kind of resource, to make, change and remove it; after AWS's service authorization pages. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'AWS::Lambda::Function': [
    'lambda:CreateFunction',
    'lambda:UpdateFunctionCode',
    'lambda:DeleteFunction',
    'iam:PassRole',
  ],
  'AWS::Lambda::Version': ['lambda:PublishVersion'],
  'AWS::Lambda::Alias': [
    'lambda:CreateAlias',
    'lambda:UpdateAlias',
    'lambda:DeleteAlias',
    'codedeploy:CreateDeployment',
  ],
  'AWS::Lambda::Permission': ['lambda:AddPermission', 'lambda:RemovePermission'],
  'AWS::Lambda::EventInvokeConfig': ['lambda:PutFunctionEventInvokeConfig', 'lambda:DeleteFunctionEventInvokeConfig'],
  'AWS::IAM::Role': ['iam:CreateRole', 'iam:PutRolePolicy', 'iam:DeleteRole'],
  'AWS::IAM::Policy': ['iam:PutRolePolicy', 'iam:DeleteRolePolicy'],
  'AWS::Logs::LogGroup': ['logs:CreateLogGroup', 'logs:PutRetentionPolicy', 'logs:DeleteLogGroup'],
  'AWS::Logs::MetricFilter': ['logs:PutMetricFilter', 'logs:DeleteMetricFilter'],
  'AWS::SNS::Topic': ['sns:CreateTopic', 'sns:DeleteTopic'],
  'AWS::SNS::TopicPolicy': ['sns:SetTopicAttributes'],
  'AWS::SNS::Subscription': ['sns:Subscribe', 'sns:Unsubscribe'],
  'AWS::CloudWatch::Alarm': ['cloudwatch:PutMetricAlarm', 'cloudwatch:DeleteAlarms'],
  'AWS::CloudWatch::Dashboard': ['cloudwatch:PutDashboard', 'cloudwatch:DeleteDashboards'],
  'AWS::CodeDeploy::Application': ['codedeploy:CreateApplication', 'codedeploy:DeleteApplication'],
  'AWS::CodeDeploy::DeploymentGroup': ['codedeploy:CreateDeploymentGroup', 'codedeploy:UpdateDeploymentGroup'],
  'AWS::Scheduler::Schedule': ['scheduler:CreateSchedule', 'scheduler:UpdateSchedule', 'scheduler:DeleteSchedule'],
  'Alexa::ASK::Skill': ['secretsmanager:GetSecretValue', 's3:GetObject', 'iam:PassRole'],
};

const resources = () =>
  [templateOf(EVERYTHING, 'us-east-1'), templateOf(EVERYTHING, 'skill'), templateOf(DEV, 'dev-us-east-1')].flatMap(
    (template) => Object.values(template.toJSON().Resources as Record<string, { Type: string; Properties?: object }>),
  );

describe('the policy of CloudFormation', () => {
  it('suffices for every kind of resource there is', () => {
    const allowed = actions(policy('execution'));
    for (const type of new Set(resources().map(({ Type }) => Type))) {
      expect([type, NEEDS[type]]).toEqual([type, expect.any(Array)]);
      expect(allowed).toEqual(expect.arrayContaining([...(NEEDS[type] ?? [])]));
    }
  });

  it('suffices for every name that is given', () => {
    const arns = policy('execution').flatMap(({ Resource }) => Resource as string | string[]);
    const named = resources().flatMap(({ Properties = {} }) =>
      Object.entries(Properties).filter(
        ([key, value]) => /^(FunctionName|LogGroupName|DashboardName)$/.test(key) && typeof value === 'string',
      ),
    );
    expect(named.length).toBeGreaterThan(10);
    const beginnings = arns.map(
      (arn) =>
        arn
          .split(/:(?!.*:)/)
          .at(-1)
          ?.replace(/^dashboard\//, '') ?? '',
    );
    for (const [, name] of named) {
      const fits = beginnings.some(
        (each) => each.length > 1 && each.endsWith('*') && name.startsWith(each.slice(0, -1)),
      );
      expect([name, fits]).toEqual([name, true]);
    }
  });
});

describe.each(['deploy', 'execution', 'bootstrap'])('the policy %s', (name) => {
  it('allows nothing by a wildcard, and nothing beyond this guide but to look', () => {
    expect(actions(policy(name)).filter((action) => action.includes('*'))).toEqual([]);
    const open = policy(name).filter(({ Resource }) => Resource === '*');
    for (const action of actions(open)) expect(action).toMatch(/:Describe/);
  });

  it('fits into a policy of IAM', () => {
    const text = JSON.stringify(JSON.parse(readFileSync(join('cdk', 'policies', `${name}.json`), 'utf8')));
    expect(text.length).toBeLessThan(6_144);
  });
});

it('whoever deploys may take on the roles of CDK and look, and nothing else', () => {
  expect(actions(policy('deploy')).sort()).toEqual([
    'cloudformation:DescribeStacks',
    'cloudformation:GetTemplate',
    'sts:AssumeRole',
  ]);
});
