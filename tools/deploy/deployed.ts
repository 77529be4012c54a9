import { CloudFormationClient, DescribeStacksCommand, GetTemplateCommand } from '@aws-sdk/client-cloudformation';
import { AREA_OF } from '../../skill-package/config/regions';
import { namesOf } from '../../skill-package/names';
import type { StackOf } from './assembly';

/** Every stack that a stage has in the account, wherever an earlier release may have put it. */
export async function readDeployed(stage: string): Promise<readonly StackOf[]> {
  const { base } = namesOf(stage);
  const places = Object.keys(AREA_OF).flatMap((region) =>
    [`${base}-${region}`, `${base}-skill`].map((name) => ({ name, region })),
  );
  const found = await Promise.all(places.map(readStack));
  return found.filter((stack) => stack !== undefined);
}

async function readStack({ name, region }: { name: string; region: string }): Promise<StackOf | undefined> {
  const client = new CloudFormationClient({ region });
  try {
    const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName: name }));
    // A first change set that was never carried out leaves a stack without a template.
    if (!stack || stack.StackStatus === 'REVIEW_IN_PROGRESS') return undefined;
    const { TemplateBody = '{"Resources":{}}' } = await client.send(
      new GetTemplateCommand({ StackName: name, TemplateStage: 'Original' }),
    );
    const outputs = (stack.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]);
    return { name, region, template: JSON.parse(TemplateBody), outputs: Object.fromEntries(outputs) };
  } catch (error) {
    if (/does not exist/.test((error as Error).message)) return undefined;
    throw error;
  }
}
