import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { GuideMetrics } from './metrics';
import { PRICES } from './prices';

/** What a month costs if every day is like the one shown: requests, computing and logs, without free allowances. */
export function monthlyCost(metrics: GuideMetrics, memoryMb: number): IMetric {
  const perMs = (PRICES.gigabyteSecond * memoryMb) / 1024 / 1000;
  return new MathExpression({
    label: 'US dollars a month at this rate',
    expression: `30 * (requests * ${fixed(PRICES.invocation)} + ms * ${fixed(perMs)} + bytes * ${fixed(PRICES.loggedByte)})`,
    usingMetrics: { requests: metrics.invocations(), ms: metrics.computing(), bytes: metrics.loggedBytes() },
    period: Duration.days(1),
  });
}

/** CloudWatch reads no exponents. */
const fixed = (price: number) => price.toFixed(16).replace(/0+$/, '');
