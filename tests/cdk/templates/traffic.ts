/** What CloudWatch would read of an alarm: enough to reckon with the alarms as they are deployed. */
export interface AlarmProperties {
  readonly Metrics?: readonly { readonly Expression?: string; readonly Period?: number }[];
  readonly Threshold: number;
  readonly ComparisonOperator: 'GreaterThanThreshold' | 'LessThanThreshold' | 'GreaterThanOrEqualToThreshold';
  readonly DatapointsToAlarm: number;
  readonly EvaluationPeriods: number;
  readonly TreatMissingData: string;
}

/** What was measured in so many minutes; undefined where there was nothing to measure. */
export type Traffic = (minutes: number) => Readonly<Record<string, number>> | undefined;

/** Metric math as far as the alarms use it. */
function value(expression: string, measured: Readonly<Record<string, number>>): number {
  const names = [...new Set(expression.match(/\b[a-z]+\b/g))];
  const body = `const IF = (is, then, otherwise) => is ? then : otherwise; const FILL = (it, or) => it ?? or; return ${expression};`;
  return Function(...names, body)(...names.map((name) => measured[name]));
}

/** For how many of the minutes an alarm would be on: so many of the last so many periods, as CloudWatch counts them. */
export function minutesInAlarm(alarm: AlarmProperties, minutes: number, traffic: Traffic): number {
  const math = alarm.Metrics?.find(({ Expression }) => Expression);
  const period = periodOf(alarm);
  const breaches: boolean[] = [];
  let on = 0;
  for (let minute = 0; minute < minutes; minute += period) {
    const measured = traffic(period);
    const point = measured && value(math?.Expression ?? '', measured);
    const over = alarm.ComparisonOperator === 'LessThanThreshold' ? -1 : 1;
    breaches.push(point === undefined ? alarm.TreatMissingData === 'breaching' : (point - alarm.Threshold) * over > 0);
    const looked = breaches.slice(-alarm.EvaluationPeriods).filter(Boolean).length;
    if (looked >= alarm.DatapointsToAlarm) on += period;
  }
  return on;
}

function periodOf({ Metrics = [] }: AlarmProperties): number {
  const periods: number[] = [];
  JSON.stringify(Metrics, (key, inner) => {
    if (key === 'Period') periods.push(inner);
    return inner;
  });
  return (periods[0] ?? 300) / 60;
}
