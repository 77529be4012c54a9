import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds by all of its rules, or by some, each with the elements. Frames are included. */
export async function findingsOf(page: Page, rules?: string[]): Promise<readonly string[]> {
  // In one go, and with nothing but what is wrong: the usual way hands every element of every rule back and forth.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}
