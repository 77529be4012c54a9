import { Duration } from 'aws-cdk-lib';
import { type Alarm, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { alarm, type Rule } from './alarm';
import type { GuideMetrics } from './metrics';

interface AlarmsProps {
  readonly metrics: GuideMetrics;
  readonly topic: ITopic;
  readonly runbook: string;
  /** Absent while the skill's id is not known: nobody could be answered yet. */
  readonly probe?: IFunction;
}

/**
 * What an operator is told about. A share looks both ways: over minutes and many samples for a fire, over a day and any
 * samples for what fails now and then where few speak. Both mean the same at a thousand conversations a month and at ten million.
 */
export class GuideAlarms extends Construct {
  readonly all: readonly Alarm[];

  constructor(scope: Construct, id: string, { metrics, topic, runbook, probe }: AlarmsProps) {
    super(scope, id);
    const rules = { ...ofUse(metrics), ...(probe && ofProbe(probe)) };
    this.all = Object.entries(rules).map(([name, rule]) => alarm(this, name, rule, runbook));
    const tell = new SnsAction(topic);
    for (const each of this.all) {
      each.addAlarmAction(tell);
      // Whoever was woken may go back to sleep.
      each.addOkAction(tell);
    }
  }
}

function ofUse(metrics: GuideMetrics): Record<string, Rule> {
  return {
    Failing: {
      description: 'One call in twenty or more fails, ends in the apology of last resort, or is rejected by Alexa',
      metric: metrics.failingShare({ period: Duration.minutes(5), fewest: 20 }),
      above: 5,
      of: [2, 3],
    },
    SomeFail: {
      description: 'In two hours of the last day something failed, was apologized for, or was rejected by Alexa',
      metric: metrics.failingShare({ period: Duration.hours(1), fewest: 1 }),
      above: 0.1,
      of: [2, 24],
    },
    Throttled: {
      description: 'People are turned away, for concurrency is used up',
      metric: metrics.throttledShare({ period: Duration.minutes(5), fewest: 3 }),
      above: 1,
      of: [2, 3],
    },
    Slow: {
      description: 'One turn in a hundred takes more than a second',
      metric: metrics.slowest({ period: Duration.minutes(15), fewest: 8 }),
      above: SLOW_MS,
      of: [3, 4],
    },
    NotUnderstood: {
      description: 'Two turns in five are not understood, and have not been for twelve hours',
      metric: metrics.fallbackShare({ period: Duration.hours(6), fewest: 20 }),
      above: 40,
      of: [2, 2],
    },
  };
}

/** The dead man's switch: what nobody reports when nothing works any more. */
function ofProbe(probe: IFunction): Record<string, Rule> {
  const period = Duration.minutes(5);
  const calls = probe.metricInvocations({ label: 'Conversations' });
  const errors = probe.metricErrors({ label: 'Gone wrong' });
  return {
    Silent: {
      description: 'For fifteen minutes no conversation of the probe came to a right end, or none was begun',
      metric: new MathExpression({
        label: 'Conversations that came to a right end',
        expression: 'FILL(calls, 0) - FILL(errors, 0)',
        usingMetrics: { calls, errors },
        period,
      }),
      below: 1,
      of: [3, 3],
      silence: true,
    },
    WrongAnswer: {
      description: 'A conversation of the probe goes wrong: a wrong answer, or a lock that names another skill',
      metric: errors.with({ period }),
      above: 0,
      of: [2, 3],
    },
  };
}

/** Even the first turn of a cold start, which loads the words, stays well below this. */
export const SLOW_MS = 1_000;
