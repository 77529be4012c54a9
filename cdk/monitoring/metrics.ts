import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, type Metric, Unit } from 'aws-cdk-lib/aws-cloudwatch';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type IFilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

const NAMESPACE = 'LegCrampGuide';

/** A line of the log that stands for a turn: the JSON log format puts what the guide wrote under `message`. */
const turn = (outcome: '=' | '!=', value: string): IFilterPattern =>
  FilterPattern.all(
    FilterPattern.stringValue('$.message.type', '=', 'turn'),
    FilterPattern.stringValue('$.message.outcome', outcome, value),
  );

/** What can be counted without knowing anything about a person. */
export class GuideMetrics extends Construct {
  readonly turns: Metric;
  readonly fallbacks: Metric;
  readonly warnings: Metric;
  readonly skillErrors: Metric;
  readonly errors: Metric;
  readonly throttles: Metric;

  constructor(
    scope: Construct,
    id: string,
    private readonly source: { readonly alias: Alias; readonly logGroup: LogGroup },
  ) {
    super(scope, id);
    // Goodbyes that Alexa reports are no turns: nobody is answered.
    this.turns = this.filter('Turns', turn('!=', 'ended'));
    this.fallbacks = this.filter('Fallbacks', turn('=', 'fallback'));
    this.warnings = this.filter('WarningSigns', turn('=', 'warning'));
    this.skillErrors = this.filter('SkillErrors', turn('=', 'error'));
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

  loggedBytes(): Metric {
    return this.source.logGroup.metricIncomingBytes({ statistic: 'Sum', label: 'Logged' });
  }

  /** Percent of turns that were not understood; 0 where so few spoke that one of them would decide it. */
  fallbackShare(period: Duration, fewest: number): IMetric {
    return new MathExpression({
      label: 'Fallback, % of turns',
      expression: `IF(turns >= ${fewest}, 100 * fallbacks / turns, 0)`,
      usingMetrics: { turns: this.turns, fallbacks: this.fallbacks },
      period,
    });
  }

  private filter(metricName: string, filterPattern: IFilterPattern): Metric {
    return new MetricFilter(this, metricName, {
      logGroup: this.source.logGroup,
      filterPattern,
      metricNamespace: NAMESPACE,
      metricName,
      metricValue: '1',
      defaultValue: 0,
      unit: Unit.COUNT,
    }).metric({ statistic: 'Sum', label: metricName, period: Duration.minutes(5) });
  }
}
