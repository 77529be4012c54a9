import type { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';

export interface Rule {
  /** What is the matter, for whoever is woken. */
  readonly description: string;
  readonly metric: IMetric;
  readonly above?: number;
  readonly below?: number;
  /** So many of the last so many periods. */
  readonly of: readonly [number, number];
  /** Whether silence is the fault; a quiet night is none. */
  readonly silence?: boolean;
}

/** An alarm that says where to read what to do: the place in the runbook has the alarm's own name. */
export function alarm(scope: Construct, id: string, rule: Rule, runbook: string): Alarm {
  const { description, metric, above, below, of, silence = false } = rule;
  return new Alarm(scope, id, {
    alarmDescription: `${description}. What to do: ${runbook}#${id.toLowerCase()}`,
    metric: metric as Metric,
    threshold: above ?? below ?? 0,
    comparisonOperator:
      below === undefined ? ComparisonOperator.GREATER_THAN_THRESHOLD : ComparisonOperator.LESS_THAN_THRESHOLD,
    datapointsToAlarm: of[0],
    evaluationPeriods: of[1],
    treatMissingData: silence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });
}

/** A share, in percent, that is 0 where so few were counted that it would mean nothing. */
export interface Share {
  readonly period: Duration;
  readonly fewest: number;
}
