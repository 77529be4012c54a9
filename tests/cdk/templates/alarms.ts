import { all, only, statements, templateOf } from '../app';
import { CONSOLE_SKILL, EVERYTHING } from '../settings';

const template = () => templateOf(EVERYTHING, 'us-east-1');

describe('an alarm', () => {
  it('tells the topic, and a quiet night raises none', () => {
    const topic = { Ref: only(template(), 'AWS::SNS::Topic').id };
    const alarms = all(template(), 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
    expect(alarms).toHaveLength(5);
    for (const alarm of alarms) {
      expect(alarm).toMatchObject({ AlarmActions: [topic], TreatMissingData: 'notBreaching' });
      expect(alarm.AlarmDescription).toMatch(/^[A-Z].{20,}$/);
    }
  });

  it('watches the alias, not the function that nobody calls', () => {
    const { Properties } = Object.values(template().findResources('AWS::CloudWatch::Alarm'))[0] as {
      Properties: { Metrics: [{ MetricStat: { Metric: { Dimensions: { Name: string; Value: unknown }[] } } }] };
    };
    const dimensions = Properties.Metrics[0].MetricStat.Metric.Dimensions;
    expect(dimensions.map(({ Name }) => Name)).toEqual(['FunctionName', 'Resource']);
    expect(JSON.stringify(dimensions[1]?.Value)).toContain(':live');
  });

  it('reaches the topic: what demands TLS has taken away the default leave to publish', () => {
    const toTopic = statements(template()).filter(({ Action }) => Action === 'sns:Publish');
    expect(toTopic).toEqual([
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      expect.objectContaining({ Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
    ]);
  });

  it('is mailed where an address is given', () => {
    expect(only(template(), 'AWS::SNS::Subscription').Properties).toMatchObject({
      Protocol: 'email',
      Endpoint: EVERYTHING.alarmEmail,
    });
    expect(all(templateOf(CONSOLE_SKILL, 'us-east-1'), 'AWS::SNS::Subscription')).toEqual([]);
  });
});

describe('a metric from the log', () => {
  it('counts turns by their outcome and carries nothing of the turn itself', () => {
    const filters = all(template(), 'AWS::Logs::MetricFilter').map(({ Properties }) => Properties);
    expect(filters.map(({ FilterPattern }) => FilterPattern)).toEqual([
      '{ ($.message.type = "turn") && ($.message.outcome != "ended") }',
      '{ ($.message.type = "turn") && ($.message.outcome = "fallback") }',
      '{ ($.message.type = "turn") && ($.message.outcome = "warning") }',
      '{ ($.message.type = "turn") && ($.message.outcome = "error") }',
    ]);
    const transformations = filters.flatMap(({ MetricTransformations }) => MetricTransformations as object[]);
    for (const transformation of transformations) expect(transformation).not.toHaveProperty('Dimensions');
  });
});
