import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric, Unit } from 'aws-cdk-lib/aws-cloudwatch';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type JsonPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { SYNTHETIC } from '../probe/conversation';
import type { Share } from './alarm';

/** A line of the log that stands for a turn: the JSON log format puts what the guide wrote under `message`. */
const turn = (outcome: '=' | '!=', value: string): JsonPattern[] => [
  FilterPattern.stringValue('$.message.type', '=', 'turn'),
  FilterPattern.stringValue('$.message.outcome', outcome, value),
];

/** The probe talks more than people do where few do: what is counted of use is counted without it. */
const ofPeople = FilterPattern.stringValue('$.message.requestId', '!=', `${SYNTHETIC}*`);

interface Source {
  readonly alias: Alias;
  readonly logGroup: LogGroup;
  readonly namespace: string;
}

/** What can be counted without knowing anything about a person. */
export class GuideMetrics extends Construct {
  readonly turns: Metric;
  readonly fallbacks: Metric;
  readonly warnings: Metric;
  readonly apologies: Metric;
  readonly rejected: Metric;
  readonly errors: Metric;
  readonly throttles: Metric;

  constructor(
    scope: Construct,
    id: string,
    private readonly source: Source,
  ) {
    super(scope, id);
    // Goodbyes that Alexa reports are no turns: nobody is answered. What it rejects was counted when it was answered.
    const answered = FilterPattern.stringValue('$.message.outcome', '!=', 'rejected');
    this.turns = this.filter('Turns', ...turn('!=', 'ended'), answered, ofPeople);
    this.fallbacks = this.filter('Fallbacks', ...turn('=', 'fallback'), ofPeople);
    this.warnings = this.filter('WarningSigns', ...turn('=', 'warning'), ofPeople);
    this.apologies = this.filter('SkillErrors', ...turn('=', 'error'));
    this.rejected = this.filter('Rejected', ...turn('=', 'rejected'));
    this.errors = source.alias.metricErrors({ label: 'Errors' });
    this.throttles = source.alias.metricThrottles({ label: 'Throttles' });
  }

  duration(statistic: 'p50' | 'p99' | 'Maximum'): Metric {
    return this.source.alias.metricDuration({ statistic, label: statistic });
  }

  invocations(): Metric {
    return this.source.alias.metricInvocations({ label: 'Invocations' });
  }

  /** Milliseconds of computing, for the bill. */
  computing(): Metric {
    return this.source.alias.metricDuration({ statistic: 'Sum', label: 'Computing' });
  }

  /** Of this log alone. `logGroup.metricIncomingBytes` names none, so it would bill the guide for the whole account. */
  loggedBytes(): Metric {
    return new Metric({
      namespace: 'AWS/Logs',
      metricName: 'IncomingBytes',
      dimensionsMap: { LogGroupName: this.source.logGroup.logGroupName },
      statistic: 'Sum',
      label: 'Logged',
    });
  }

  /** Calls that failed or ran out of time, turns that ended in the apology, and answers that Alexa would not take. */
  failingShare({ period, fewest }: Share): IMetric {
    return new MathExpression({
      label: 'Failing, % of calls',
      expression: `IF(calls >= ${fewest}, 100 * (FILL(errors, 0) + FILL(apologies, 0) + FILL(rejected, 0)) / calls, 0)`,
      usingMetrics: {
        calls: this.invocations(),
        errors: this.errors,
        apologies: this.apologies,
        rejected: this.rejected,
      },
      period,
    });
  }

  throttledShare({ period, fewest }: Share): IMetric {
    return new MathExpression({
      label: 'Turned away, %',
      expression: `IF(calls + throttles >= ${fewest}, 100 * throttles / (calls + throttles), 0)`,
      usingMetrics: { calls: this.invocations(), throttles: this.throttles },
      period,
    });
  }

  /** The slowest of a hundred turns, in milliseconds. */
  slowest({ period, fewest }: Share): IMetric {
    return new MathExpression({
      label: 'One in a hundred takes, ms',
      expression: `IF(calls >= ${fewest}, slowest, 0)`,
      usingMetrics: { calls: this.invocations(), slowest: this.duration('p99') },
      period,
    });
  }

  /** Percent of turns that were not understood. */
  fallbackShare({ period, fewest }: Share): IMetric {
    return new MathExpression({
      label: 'Fallback, % of turns',
      expression: `IF(turns >= ${fewest}, 100 * fallbacks / turns, 0)`,
      usingMetrics: { turns: this.turns, fallbacks: this.fallbacks },
      period,
    });
  }

  private filter(metricName: string, ...patterns: JsonPattern[]): Metric {
    return new MetricFilter(this, metricName, {
      logGroup: this.source.logGroup,
      filterPattern: FilterPattern.all(...patterns),
      metricNamespace: this.source.namespace,
      metricName,
      metricValue: '1',
      defaultValue: 0,
      unit: Unit.COUNT,
    }).metric({ statistic: 'Sum', label: metricName, period: Duration.minutes(5) });
  }
}
