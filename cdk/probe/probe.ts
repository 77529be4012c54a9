import { setTimeout as pause } from 'node:timers/promises';
import { CodeDeployClient, PutLifecycleEventHookExecutionStatusCommand } from '@aws-sdk/client-codedeploy';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { converse } from './conversation';

/** What CodeDeploy sends a hook, or what the schedule of the skill's own stack sends; nothing from anywhere else. */
interface ProbeEvent {
  readonly DeploymentId?: string;
  readonly LifecycleEventHookExecutionId?: string;
  /** The id of the skill that CloudFormation keeps: the function has to be locked to it. */
  readonly skillId?: string;
}

const setting = (name: string): string => process.env[name] ?? '';

const lambda = new LambdaClient({ maxAttempts: 2 });

async function ask(event: object): Promise<unknown> {
  const target = { FunctionName: setting('FUNCTION'), Qualifier: setting('QUALIFIER') };
  const { Payload, FunctionError } = await lambda.send(
    new InvokeCommand({ ...target, Payload: new TextEncoder().encode(JSON.stringify(event)) }),
  );
  if (FunctionError) throw new Error(`The function failed: ${FunctionError}.`);
  return JSON.parse(new TextDecoder().decode(Payload));
}

/** One conversation, or one a minute for as long as a new version is to be watched. */
async function hold(skillId: string): Promise<void> {
  const more = Number(setting('MINUTES') || 0);
  for (let minute = 0; minute <= more; minute += 1) {
    if (minute > 0) await pause(Number(setting('PAUSE_MS') || 60_000));
    await converse(ask, skillId, String(Date.now()));
  }
}

/** Asks the guide what somebody would ask it; where CodeDeploy waits for a verdict, gives it one. */
export async function handler(event: ProbeEvent | null): Promise<void> {
  const failure = await hold(event?.skillId ?? setting('SKILL_ID')).then(
    () => undefined,
    (error: unknown) => error,
  );
  const { DeploymentId: deploymentId, LifecycleEventHookExecutionId: lifecycleEventHookExecutionId } = event ?? {};
  if (deploymentId && lifecycleEventHookExecutionId) {
    const status = failure ? 'Failed' : 'Succeeded';
    await new CodeDeployClient({}).send(
      new PutLifecycleEventHookExecutionStatusCommand({ deploymentId, lifecycleEventHookExecutionId, status }),
    );
  }
  if (failure) throw failure;
}
