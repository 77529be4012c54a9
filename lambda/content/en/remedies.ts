import type { RemedyId } from '../ids';
import type { Topic } from '../shape';
import { bathRemedies } from './remedies/bath';
import { drinkRemedies } from './remedies/drinks';
import { eveningRemedies } from './remedies/evening';
import { prescribedRemedies } from './remedies/prescribed';
import { quinineRemedies } from './remedies/quinine';
import { sourRemedies } from './remedies/sour';
import { tabletRemedies } from './remedies/tablets';

export const remedies: Readonly<Record<RemedyId, Topic>> = {
  ...quinineRemedies,
  ...sourRemedies,
  ...drinkRemedies,
  ...eveningRemedies,
  ...bathRemedies,
  ...tabletRemedies,
  ...prescribedRemedies,
};
