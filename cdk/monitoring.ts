import type { Alias } from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { GuideAlarms } from './monitoring/alarms';
import { GuideDashboard } from './monitoring/dashboard';
import { GuideMetrics } from './monitoring/metrics';
import { AlarmTopic } from './monitoring/topic';

interface MonitoringProps {
  readonly alias: Alias;
  readonly logGroup: LogGroup;
  readonly memoryMb: number;
  readonly alarmEmail: string | undefined;
}

export class Monitoring extends Construct {
  readonly alarms: GuideAlarms;

  constructor(scope: Construct, id: string, { alias, logGroup, memoryMb, alarmEmail }: MonitoringProps) {
    super(scope, id);
    const metrics = new GuideMetrics(this, 'Metrics', { alias, logGroup });
    const { topic } = new AlarmTopic(this, 'AlarmTopic', alarmEmail);
    this.alarms = new GuideAlarms(this, 'Alarms', { metrics, topic });
    new GuideDashboard(this, 'Dashboard', { metrics, alarms: this.alarms.all, logGroup, memoryMb });
  }
}
