import { ConfigError } from './error';
import { text } from './fields';

/** The three areas of Alexa's own endpoints and the AWS region that serves each (India is served from Europe). */
export const AREA_OF = { 'us-east-1': 'NA', 'eu-west-1': 'EU', 'us-west-2': 'FE' } as const;
export type Region = keyof typeof AREA_OF;

const isRegion = (name: string): name is Region => name in AREA_OF;

/** At least one; the first is the endpoint for everywhere that has no nearer one. */
export type Regions = readonly [Region, ...Region[]];

export function readRegions(value: unknown): Regions {
  // A list from a file reads the same as the text of the command line.
  const names = (text(value) ?? 'us-east-1')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const regions = names.filter(isRegion);
  const [first, ...rest] = regions;
  if (first === undefined || regions.length < names.length || new Set(names).size < names.length) {
    throw new ConfigError('regions', {
      must: `be one or more of ${Object.keys(AREA_OF).join(', ')}, separated by commas, each once`,
      got: value,
      find: 'these are the regions that Alexa calls in North America, Europe with India, and the Far East',
    });
  }
  return [first, ...rest];
}

/** Where the skill's own stack stands, whatever `regions` says: in another region it would be another stack, and so a second skill. */
export function readSkillRegion(value: unknown): Region {
  const name = text(value) ?? 'us-east-1';
  if (isRegion(name)) return name;
  throw new ConfigError('skillRegion', {
    must: `be one of ${Object.keys(AREA_OF).join(', ')}`,
    got: value,
    find: 'leave it out, unless the stack of the skill was first deployed to another region than us-east-1',
  });
}
