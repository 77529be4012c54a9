import type { Alias, IFunction } from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Names } from '../skill-package/names';
import { GuideAlarms } from './monitoring/alarms';
import { GuideDashboard } from './monitoring/dashboard';
import { GuideMetrics } from './monitoring/metrics';
import { AlarmTopic } from './monitoring/topic';

interface MonitoringProps {
  readonly names: Names;
  readonly alias: Alias;
  readonly logGroup: LogGroup;
  readonly memoryMb: number;
  readonly alarmEmail: string | undefined;
  readonly runbook: string;
  readonly probe?: IFunction;
}

export class Monitoring extends Construct {
  constructor(scope: Construct, id: string, props: MonitoringProps) {
    super(scope, id);
    const { names, alias, logGroup, memoryMb, alarmEmail, runbook, probe } = props;
    const metrics = new GuideMetrics(this, 'Metrics', { alias, logGroup, namespace: names.namespace });
    const { topic } = new AlarmTopic(this, 'AlarmTopic', alarmEmail);
    const alarms = new GuideAlarms(this, 'Alarms', { metrics, topic, runbook, ...(probe && { probe }) });
    new GuideDashboard(this, 'Dashboard', { names, metrics, alarms: alarms.all, logGroup, memoryMb });
  }
}
