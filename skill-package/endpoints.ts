import { AREA_OF, type Regions } from './config/regions';
import { type AwsAccount, endpointArn, type Names } from './names';

/** The endpoints as the manifest writes them: one for each of Alexa's areas, and the first for everywhere else. */
export function endpoints(names: Names, regions: Regions, account: AwsAccount) {
  const uri = (region: Regions[number]) => ({ endpoint: { uri: endpointArn(names, region, account) } });
  const each = regions.map((region) => [AREA_OF[region], uri(region)] as const);
  return { ...uri(regions[0]), regions: Object.fromEntries(each) };
}
