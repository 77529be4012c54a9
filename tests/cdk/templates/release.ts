import { all, named, only, type Resource, templateOf } from '../app';
import { CONSOLE_SKILL, FIRST_STEP } from '../settings';

interface Dimension {
  readonly Name: string;
  readonly Value: unknown;
}

const template = () => templateOf(CONSOLE_SKILL, 'us-east-1');
const group = () =>
  only(template(), 'AWS::CodeDeploy::DeploymentGroup').Properties as {
    AlarmConfiguration: { Enabled: boolean; Alarms: { Name: { Ref: string } }[] };
    AutoRollbackConfiguration: { Enabled: boolean; Events: string[] };
    DeploymentConfigName: string;
  };

/** The alarms that call a release back. */
const watched = () =>
  group().AlarmConfiguration.Alarms.map(
    ({ Name }) => all(template(), 'AWS::CloudWatch::Alarm').find(({ id }) => id === Name.Ref) as Resource,
  );

/** Every list of dimensions in an alarm, wherever the metric stands in it. */
function dimensionsOf(alarm: Resource): Dimension[][] {
  const found: Dimension[][] = [];
  JSON.stringify(alarm, (key, value) => {
    if (key === 'Dimensions') found.push(value);
    return value;
  });
  return found;
}

const idOf = (use: string) => named(template(), `leg-cramp-guide-${use}`).id;

describe('a release', () => {
  it('starts with a tenth of the turns, for ten minutes', () => {
    expect(group().DeploymentConfigName).toBe('CodeDeployDefault.LambdaCanary10Percent10Minutes');
  });

  it('moves the alias that Alexa calls, after it was asked and before it is left alone', () => {
    const alias = only(template(), 'AWS::Lambda::Alias');
    expect(alias.Properties.Name).toBe('live');
    expect(alias.UpdatePolicy).toEqual({
      CodeDeployLambdaAliasUpdate: {
        ApplicationName: { Ref: only(template(), 'AWS::CodeDeploy::Application').id },
        DeploymentGroupName: { Ref: only(template(), 'AWS::CodeDeploy::DeploymentGroup').id },
        BeforeAllowTrafficHook: { Ref: idOf('trial') },
        AfterAllowTrafficHook: { Ref: idOf('bake') },
      },
    });
  });

  it('is asked as the new version, and watched for ten minutes more', () => {
    const version = only(template(), 'AWS::Lambda::Version').id;
    const qualifier = { 'Fn::GetAtt': [version, 'Version'] };
    const { Environment: trial } = named(template(), 'leg-cramp-guide-trial').Properties as { Environment: unknown };
    const { Environment: bake, Timeout } = named(template(), 'leg-cramp-guide-bake').Properties;
    expect(trial).toMatchObject({ Variables: { QUALIFIER: qualifier, FUNCTION: 'leg-cramp-guide' } });
    expect(bake).toMatchObject({ Variables: { QUALIFIER: qualifier, MINUTES: '10' } });
    expect(Timeout).toBeGreaterThan(600);
  });

  it('waits until CodeDeploy may call what asks', () => {
    const policies = all(template(), 'AWS::IAM::Policy').map(({ id }) => id);
    const leave = policies.filter((id) => id.startsWith('ReleaseCanaryServiceRole'));
    expect(leave).toHaveLength(1);
    expect(only(template(), 'AWS::Lambda::Alias').DependsOn).toEqual(expect.arrayContaining(leave));
  });

  it('is called back by alarms that look at the new version alone: a fire does not hold up its own mend', () => {
    const version = { 'Fn::GetAtt': [only(template(), 'AWS::Lambda::Version').id, 'Version'] };
    expect(group().AlarmConfiguration.Enabled).toBe(true);
    expect(watched().map(({ id }) => id.replace(/[0-9A-F]{8}$/, ''))).toEqual(['ReleaseNewFails', 'ReleaseNewSlow']);
    for (const alarm of watched()) {
      expect(dimensionsOf(alarm).length).toBeGreaterThan(0);
      for (const dimensions of dimensionsOf(alarm)) {
        expect(dimensions).toContainEqual({ Name: 'ExecutedVersion', Value: version });
        expect(dimensions).toContainEqual({ Name: 'Resource', Value: 'leg-cramp-guide:live' });
      }
    }
  });

  it('goes back when it fails, is stopped or is in alarm', () => {
    expect(group().AutoRollbackConfiguration).toEqual({
      Enabled: true,
      Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST', 'DEPLOYMENT_STOP_ON_ALARM'],
    });
  });

  it('is asked nothing in the open first step, in which the function refuses to start', () => {
    const first = templateOf(FIRST_STEP, 'us-east-1');
    expect(all(first, 'AWS::Lambda::Function')).toHaveLength(1);
    expect(all(first, 'AWS::Scheduler::Schedule')).toEqual([]);
  });
});
