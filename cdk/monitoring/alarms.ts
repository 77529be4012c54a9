import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { GuideMetrics } from './metrics';

/** What an operator is told about; the first four also call a release back. */
export class GuideAlarms extends Construct {
  readonly release: readonly Alarm[];
  readonly all: readonly Alarm[];

  constructor(scope: Construct, id: string, { metrics, topic }: { metrics: GuideMetrics; topic: ITopic }) {
    super(scope, id);
    const each = (metric: Metric) => metric.with({ period: Duration.minutes(1) });
    this.release = [
      this.alarm('Errors', 'The function failed or ran out of time', each(metrics.errors), 0),
      this.alarm('Throttles', 'People were turned away: concurrency is used up', each(metrics.throttles), 0),
      this.alarm('Slow', 'One turn in a hundred is slow', each(metrics.duration('p99')), SLOW_MS, 3),
      this.alarm('SkillErrors', 'A turn ended in the apology of last resort', each(metrics.skillErrors), 0),
    ];
    const share = metrics.fallbackShare(Duration.hours(1), 20);
    this.all = [
      ...this.release,
      this.alarm('NotUnderstood', 'Many turns of the last three hours were not understood', share, 40, 3),
    ];
    const tell = new SnsAction(topic);
    for (const alarm of this.all) alarm.addAlarmAction(tell);
  }

  private alarm(
    id: string,
    alarmDescription: string,
    metric: IMetric,
    threshold: number,
    evaluationPeriods = 1,
  ): Alarm {
    return new Alarm(this, id, {
      alarmDescription,
      metric: metric as Metric,
      threshold,
      evaluationPeriods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      // A quiet night is no fault.
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}

/** Even the first turn of a cold start, which loads the words, stays well below this. */
const SLOW_MS = 1_000;
