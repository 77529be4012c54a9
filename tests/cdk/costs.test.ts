import { readFileSync } from 'node:fs';
import { MEMORY_MB } from '../../cdk/memory';
import { PRICES } from '../../cdk/monitoring/prices';

const doc = readFileSync('docs/deploying.md', 'utf8');

// What the document takes for granted.
const requests = 5 * PRICES.invocation;
const gigabytes = MEMORY_MB / 1024;
const computing = 5 * 0.005 * gigabytes * PRICES.gigabyteSecond;
const log = 5 * 450 * PRICES.loggedByte;
const coldStart = 0.5 * gigabytes * PRICES.gigabyteSecond;
/** A conversation of the probe: three turns of the guide, and the probe itself for three tenths of a second. */
const probe =
  4 * PRICES.invocation + (3 * 0.005 * gigabytes + 0.3 * 0.25) * PRICES.gigabyteSecond + 3 * 450 * PRICES.loggedByte;
const schedule = 1 / 1_000_000;
const watching = 5 * 0.3 + 20 * 0.1 + 3 + 0.03;

/** The last cell of the row that starts with a label. */
const cells = (label: string) =>
  (doc.split('\n').find((line) => line.startsWith(`| ${label}`)) ?? '')
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

describe('the costs in the document', () => {
  it.each([
    ['requests', requests],
    ['computing', computing],
    ['log', log],
    ['a cold start', coldStart],
  ])('are right for %s', (label, dollars) => {
    expect(Number(cells(label).at(-1))).toBeCloseTo(dollars, 8);
  });

  it.each([
    ['1,000 ', 1_000, 1],
    ['100,000 ', 100_000, 0.05],
    ['10,000,000 ', 10_000_000, 0.01],
  ])('are right for %s conversations a month', (label, conversations, cold) => {
    const dollars = conversations * (requests + computing + log + cold * coldStart);
    expect(cells(label).slice(1)).toEqual([`${cold * 100} %`, dollars.toFixed(2), (dollars + watching).toFixed(2)]);
  });

  it('are right for the probe', () => {
    expect(30 * 24 * 12 * (probe + schedule)).toBeCloseTo(0.03, 2);
  });

  it('name the prices that the dashboard reckons with', () => {
    expect(doc).toContain(`${(PRICES.invocation * 1_000_000).toFixed(2)} / 1,000,000`);
    expect(doc).toContain(String(PRICES.gigabyteSecond.toFixed(10)));
    expect(doc).toContain(`${(PRICES.loggedByte * 1_000_000_000).toFixed(2)} / 1,000,000,000`);
  });
});
