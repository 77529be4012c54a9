import type { StackOf } from './assembly';

/** What a release may only take away when it is told to. */
export const GUARDED = ['skill', 'mail', 'cap', 'lock', 'region'] as const;
export type Guarded = (typeof GUARDED)[number];

export interface Removal {
  /** Absent: it is shown, and nobody needs to say yes. `never`: nothing makes it right. */
  readonly what?: Guarded | 'never';
  readonly says: string;
}

const isSkill = ({ name }: StackOf) => name.endsWith('-skill');

const properties = ({ template }: StackOf, type: string): Record<string, unknown>[] =>
  Object.values(template.Resources)
    .filter(({ Type }) => Type === type)
    .map(({ Properties = {} }) => Properties);

const cap = (stack: StackOf) =>
  properties(stack, 'AWS::Lambda::Function').find((each) => 'ReservedConcurrentExecutions' in each);
const mail = (stack: StackOf) => properties(stack, 'AWS::SNS::Subscription')[0]?.Endpoint;
const lock = (stack: StackOf) => properties(stack, 'AWS::Lambda::Permission')[0]?.EventSourceToken;

/** What is there and will not be there, or will be there twice, once the release is out. */
export function removals(deployed: readonly StackOf[], next: readonly StackOf[]): readonly Removal[] {
  const same = (one: StackOf) => next.find(({ name, region }) => name === one.name && region === one.region);
  return [
    ...deployed.flatMap((stack) => {
      const after = same(stack);
      if (after) return changes(stack, after);
      const where = `${stack.name} in ${stack.region}`;
      return isSkill(stack) ? goneSkill(where, next) : goneRegion(where);
    }),
    ...lockedTo(deployed, next),
  ];
}

function goneSkill(where: string, next: readonly StackOf[]): readonly Removal[] {
  const elsewhere = next.find(isSkill);
  return elsewhere
    ? [
        {
          what: 'never',
          says: `the skill is kept by ${where}, and this release would make a second one in ${elsewhere.region}: give -c skillRegion as it was`,
        },
      ]
    : [{ what: 'skill', says: `the skill of ${where}: vendorId and lwaSecretName are not given any more` }];
}

const goneRegion = (where: string): readonly Removal[] => [
  { what: 'region', says: `${where}: it goes on running as it is, and nothing keeps it up to date` },
];

function changes(before: StackOf, after: StackOf): readonly Removal[] {
  const where = `${before.name} in ${before.region}`;
  const removed = Object.entries(before.template.Resources)
    .filter(([id, { Type }]) => !(id in after.template.Resources) && Type !== 'AWS::Lambda::Version')
    .map(([id, { Type }]): Removal => ({ says: `${Type} ${id} of ${where}` }));
  const guarded: readonly (Removal | false)[] = [
    Boolean(mail(before) && !mail(after)) && {
      what: 'mail',
      says: `the mail for alarms of ${where}: alarmEmail is not given any more`,
    },
    Boolean(cap(before) && !cap(after)) && {
      what: 'cap',
      says: `the ceiling for the cost of ${where}: reservedConcurrency is not given any more`,
    },
    Boolean(lock(before) && !lock(after)) && {
      what: 'lock',
      says: `the lock of ${where}: without skillId any skill may call the function, which then refuses to start`,
    },
  ];
  return [...guarded.filter((each) => each !== false), ...removed];
}

/** The id that the function is to be locked to, against the skill that CloudFormation keeps. */
function lockedTo(deployed: readonly StackOf[], next: readonly StackOf[]): readonly Removal[] {
  const locked = next.filter((stack) => !isSkill(stack)).map(lock)[0];
  if (!locked || !next.some(isSkill)) return [];
  const kept = deployed.filter(isSkill).map(({ outputs }) => outputs?.SkillId)[0];
  if (kept === locked) return [];
  const says = kept
    ? `the voice of the guide: skillId is ${locked}, and the skill that CloudFormation keeps is ${kept}`
    : `the voice of the guide: skillId is ${locked}, which is no skill of this stage (its stack is not there, or was destroyed). ` +
      'Take skillId out of cdk.context.json and the variables, deploy with --first, and give the output SkillId instead';
  return [{ what: 'never', says }];
}
