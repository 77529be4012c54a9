/** Every test file is in one tier; a job of the continuous integration runs one of them. Paths as jest matches them. */
export const TIERS = {
  /** Seconds: the layers of lambda one by one, and the rules for content and model. These alone cover lambda. */
  unit: ['guide/', 'conversation/', 'alexa/', 'content/', 'nlu/', 'rules/', 'schemas/', 'tools/'],
  /** What is said and understood from end to end: every answer, transcripts, the stand-in, fuzzing. */
  behavior: ['answers.test', 'certification/', 'conversations/', 'simulator/[^/]+$', 'unbreakable/', 'understanding/'],
  /** What needs a browser. */
  browser: ['screens/', 'simulator/web/'],
  /** What is built, packaged and deployed. */
  deploy: ['cdk/', 'package/'],
} as const satisfies Record<string, readonly string[]>;

export type Tier = keyof typeof TIERS;

export const isTier = (name: string): name is Tier => Object.hasOwn(TIERS, name);

/** What jest is told to run; it matches whole paths. */
export const pathsOf = (tier: Tier): readonly string[] => TIERS[tier].map((path) => `/tests/${path}`);

/** The tiers that a test file is in: there should be one. */
export const tiersOf = (file: string): readonly Tier[] =>
  (Object.keys(TIERS) as Tier[]).filter((tier) => pathsOf(tier).some((path) => new RegExp(path).test(`/${file}`)));
