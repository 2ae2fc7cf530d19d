// The package has no types of its own; these are the parts used here.
declare module "wink-naive-bayes-text-classifier" {
  interface Classifier {
    definePrepTasks(
      tasks: readonly ((input: string) => readonly string[])[],
    ): number;
    defineConfig(config: {
      considerOnlyPresence: boolean;
      smoothingFactor: number;
    }): boolean;
    learn(input: string, label: string): boolean;
    consolidate(): boolean;
    predict(input: string): string;
  }
  export default function naiveBayes(): Classifier;
}
