import type { Region } from './config/regions';

/** Fixed, so that the skill can name the function of every region before any of them exists. */
export const FUNCTION_NAME = 'leg-cramp-guide';
export const ALIAS_NAME = 'live';

/** Where a function lives: real values, or what stands for them until CloudFormation fills them in. */
export interface AwsAccount {
  readonly partition: string;
  readonly account: string;
}

export const endpointArn = (region: Region, { partition, account }: AwsAccount): string =>
  `arn:${partition}:lambda:${region}:${account}:function:${FUNCTION_NAME}:${ALIAS_NAME}`;
