import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What is asked of all content, or of every answer for everyone: in the folders of the units, but slower than they may be. */
const SWEEPS = ['content/compile', 'conversation/grave', 'guide/heed', 'guide/topics', 'nlu/apart', 'tools/facts'];

/** Every test file is in one tier; a job of the continuous integration runs one of them. Paths begin with these. */
export const TIERS = {
  /** Seconds: the layers of lambda one by one, and the rules for content and model. */
  unit: ['guide/', 'conversation/', 'alexa/', 'content/', 'nlu/', 'rules/', 'schemas/', 'tools/'],
  /** What is said and understood from end to end: every answer, transcripts, the stand-in, fuzzing. */
  behavior: [
    'answers.test',
    'certification/',
    'conversations/',
    'simulator/[^/]+$',
    'unbreakable/',
    'understanding/',
    ...SWEEPS,
  ],
  /** What needs a browser. */
  browser: ['screens/', 'simulator/web/'],
  /** What is built, packaged and deployed. */
  deploy: ['cdk/', 'package/'],
} as const satisfies Record<string, readonly string[]>;

export type Tier = keyof typeof TIERS;

/** Every line and branch of lambda is run by the unit tests and these. */
const COVERING = [...SWEEPS, 'certification/', 'conversations/', 'unbreakable/conversations'];

export const isTier = (name: string): name is Tier => Object.hasOwn(TIERS, name);

const matches = (file: string, paths: readonly string[]) =>
  paths.some((path) => new RegExp(`^tests/${path}`).test(file));

/** The tiers that a test file is in: there should be one. */
export const tiersOf = (file: string): readonly Tier[] =>
  (Object.keys(TIERS) as Tier[]).filter(
    (tier) => matches(file, TIERS[tier]) && !(tier === 'unit' && matches(file, SWEEPS)),
  );

/** Whether coverage is counted where this file runs: counting makes it half as slow again. */
export const isCovering = (file: string): boolean => tiersOf(file).includes('unit') || matches(file, COVERING);

/** Every test file of the project, as "tests/guide/foods.test.ts". */
export const testFiles = (root: string): readonly string[] =>
  readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `tests/${name.replaceAll('\\', '/')}`);
