/** The library has no types of its own; only what is used. */
declare module 'wink-naive-bayes-text-classifier' {
  interface Classifier {
    defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): boolean;
    definePrepTasks(tasks: readonly ((input: string[]) => string[])[]): number;
    learn(input: string[], label: string): boolean;
    consolidate(): boolean;
    /** Labels with the logarithm (to base 2) of their odds, the best first. */
    computeOdds(input: string[]): [label: string, odds: number][];
  }
  export default function winkNaiveBayes(): Classifier;
}
