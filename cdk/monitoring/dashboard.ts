import { Duration, Stack } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IAlarm,
  type IMetric,
  LogQueryVisualizationType,
  LogQueryWidget,
  MathExpression,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Names } from '../../skill-package/names';
import { monthlyCost } from './cost';
import type { GuideMetrics } from './metrics';

interface DashboardProps {
  readonly names: Names;
  readonly metrics: GuideMetrics;
  readonly alarms: readonly IAlarm[];
  readonly logGroup: LogGroup;
  readonly memoryMb: number;
}

/** One page for the questions that an operator asks, each the title of what answers it. */
export class GuideDashboard extends Construct {
  constructor(scope: Construct, id: string, { names, metrics, alarms, logGroup, memoryMb }: DashboardProps) {
    super(scope, id);
    const dashboard = new Dashboard(this, 'Dashboard', {
      dashboardName: `${names.base}-${Stack.of(this).region}`,
      defaultInterval: Duration.days(1),
    });
    dashboard.addWidgets(
      new AlarmStatusWidget({ title: 'Is anything wrong?', alarms: [...alarms], width: 8, height: 6 }),
      graph('Is it up? Answered, % of calls', [answered(metrics)], { min: 0, max: 100 }),
      graph('How slow? Milliseconds', [metrics.duration('p50'), metrics.duration('p99'), metrics.duration('Maximum')]),
    );
    dashboard.addWidgets(
      graph('How much is it used?', [metrics.turns]),
      graph(
        'How often is it not understood? Fallback, % of turns',
        [metrics.fallbackShare({ period: Duration.hours(1), fewest: 1 })],
        {
          min: 0,
        },
      ),
      graph('How often is there a warning sign?', [metrics.warnings]),
    );
    dashboard.addWidgets(
      new GraphWidget({
        title: 'What does it cost? Each whole day, as a month of such days',
        left: [monthlyCost(metrics, memoryMb)],
        leftYAxis: { min: 0, label: 'US dollars', showUnits: false },
        period: Duration.days(1),
        start: '-P14D',
        width: 12,
        height: 6,
      }),
      // A query and not a metric for each intent: thirty metrics would cost more than everything else together.
      new LogQueryWidget({
        title: 'What is asked for?',
        logGroupNames: [logGroup.logGroupName],
        view: LogQueryVisualizationType.TABLE,
        queryLines: [
          "filter message.type = 'turn'",
          'stats count(*) as turns by message.request as request, message.intent as intent, message.locale as locale',
          'sort turns desc',
          'limit 40',
        ],
        width: 12,
        height: 6,
      }),
    );
    dashboard.addWidgets(
      graph('What went wrong?', [metrics.errors, metrics.apologies, metrics.rejected, metrics.throttles], { min: 0 }),
      new LogQueryWidget({
        title: 'What did Alexa reject?',
        logGroupNames: [logGroup.logGroupName],
        view: LogQueryVisualizationType.TABLE,
        queryLines: [
          "filter message.outcome = 'rejected'",
          'stats count(*) as times by message.request as request, message.reason as reason, message.locale as locale',
          'sort times desc',
        ],
        width: 16,
        height: 6,
      }),
    );
  }
}

function answered(metrics: GuideMetrics): IMetric {
  return new MathExpression({
    label: 'Answered, %',
    expression: '100 * (calls - errors) / calls',
    usingMetrics: { calls: metrics.invocations(), errors: metrics.errors },
  });
}

function graph(title: string, left: IMetric[], axis: { min?: number; max?: number } = {}): GraphWidget {
  return new GraphWidget({ title, left, leftYAxis: { ...axis, showUnits: false }, width: 8, height: 6 });
}
