import type { Region } from './config/regions';

/** The stage that people use; every other stands beside it under names of its own. */
export const LIVE = 'live';

export interface Names {
  readonly stage: string;
  /** The function's name; every other name of the stage begins with it. */
  readonly base: string;
  /** What Alexa calls: the alias has the stage's name, so that no endpoint can be taken for another's. */
  readonly alias: string;
  /** Where the stage's own metrics are. */
  readonly namespace: string;
}

/** Fixed, so that the skill can name the function of every region before any of them exists. */
export function namesOf(stage: string): Names {
  return stage === LIVE
    ? { stage, base: 'leg-cramp-guide', alias: stage, namespace: 'LegCrampGuide' }
    : { stage, base: `leg-cramp-guide-${stage}`, alias: stage, namespace: `LegCrampGuide/${stage}` };
}

/** Where a function lives: real values, or what stands for them until CloudFormation fills them in. */
export interface AwsAccount {
  readonly partition: string;
  readonly account: string;
}

export const functionArn = (name: string, region: string, { partition, account }: AwsAccount): string =>
  `arn:${partition}:lambda:${region}:${account}:function:${name}`;

export const endpointArn = ({ base, alias }: Names, region: Region, account: AwsAccount): string =>
  `${functionArn(base, region, account)}:${alias}`;
