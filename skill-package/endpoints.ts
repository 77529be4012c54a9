import { AREA_OF, type Regions } from './config/regions';
import { type AwsAccount, endpointArn } from './names';

/** The endpoints as the manifest writes them: one for each of Alexa's areas, and the first for everywhere else. */
export function endpoints(regions: Regions, account: AwsAccount) {
  const each = regions.map((region) => [AREA_OF[region], { endpoint: { uri: endpointArn(region, account) } }] as const);
  return { endpoint: { uri: endpointArn(regions[0], account) }, regions: Object.fromEntries(each) };
}
