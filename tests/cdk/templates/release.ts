import { all, only, templateOf } from '../app';
import { CONSOLE_SKILL } from '../settings';

interface Watched {
  readonly MetricStat: { readonly Metric: { readonly MetricName: string } };
}

const template = () => templateOf(CONSOLE_SKILL, 'us-east-1');

describe('a release', () => {
  it('starts with a tenth of the turns', () => {
    expect(only(template(), 'AWS::CodeDeploy::DeploymentGroup').Properties.DeploymentConfigName).toBe(
      'CodeDeployDefault.LambdaCanary10Percent5Minutes',
    );
  });

  it('moves the alias that Alexa calls', () => {
    const alias = only(template(), 'AWS::Lambda::Alias');
    expect(alias.Properties.Name).toBe('live');
    expect(alias.UpdatePolicy).toEqual({
      CodeDeployLambdaAliasUpdate: {
        ApplicationName: { Ref: only(template(), 'AWS::CodeDeploy::Application').id },
        DeploymentGroupName: { Ref: only(template(), 'AWS::CodeDeploy::DeploymentGroup').id },
      },
    });
  });

  it('is called back by errors, throttles, slowness and apologies', () => {
    const group = only(template(), 'AWS::CodeDeploy::DeploymentGroup').Properties as {
      AlarmConfiguration: { Enabled: boolean; Alarms: { Name: { Ref: string } }[] };
      AutoRollbackConfiguration: { Enabled: boolean; Events: string[] };
    };
    const watched = group.AlarmConfiguration.Alarms.flatMap(({ Name }) =>
      all(template(), 'AWS::CloudWatch::Alarm')
        .filter(({ id }) => id === Name.Ref)
        .flatMap(({ Properties }) =>
          (Properties.Metrics as Watched[]).map(({ MetricStat }) => MetricStat.Metric.MetricName),
        ),
    );
    expect(group.AlarmConfiguration.Enabled).toBe(true);
    expect(watched).toEqual(['Errors', 'Throttles', 'Duration', 'SkillErrors']);
    expect(group.AutoRollbackConfiguration).toEqual({
      Enabled: true,
      Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST', 'DEPLOYMENT_STOP_ON_ALARM'],
    });
  });
});
