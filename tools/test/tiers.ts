/** What is asked of all content, or of every answer for everyone: in the folders of the units, but slower than they may be. */
const SWEEPS = ['content/compile', 'conversation/grave', 'guide/heed', 'guide/topics', 'nlu/apart', 'tools/facts'];

/** Every test file is in one tier; a job of the continuous integration runs one of them. Paths as jest matches them. */
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

export const isTier = (name: string): name is Tier => Object.hasOwn(TIERS, name);

const inTests = (paths: readonly string[]) => paths.map((path) => `/tests/${path}`);

/** What jest is told to run and to leave out; it matches whole paths. */
export const pathsOf = (tiers: readonly Tier[]) => ({
  run: inTests(tiers.flatMap((tier) => TIERS[tier])),
  leave: tiers.includes('unit') && !tiers.includes('behavior') ? inTests(SWEEPS) : [],
});

/** The tiers that a test file is in: there should be one. */
export function tiersOf(file: string): readonly Tier[] {
  const matches = (paths: readonly string[]) => paths.some((path) => new RegExp(path).test(`/${file}`));
  return (Object.keys(TIERS) as Tier[]).filter(
    (tier) => matches(pathsOf([tier]).run) && !matches(pathsOf([tier]).leave),
  );
}
