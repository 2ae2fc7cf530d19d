import { checkDraft } from "@staying-power/check";
import Sentiment from "sentiment";
import naiveBayes from "wink-naive-bayes-text-classifier";
import {
  type CorpusDraft,
  readCorpus,
} from "../scripts/message-model/read-corpus.ts";
import { spread, type Spread } from "./spread.ts";

/** How long one program took for all drafts, and how often its verdict was right; null where it gives none. */
export interface ClassifierTime {
  readonly name: string;
  readonly time: Spread;
  readonly right: number | null;
}

/**
 * The message check, a sentiment lexicon and a naive Bayes classifier over the same drafts, turn by turn, so that
 * a slow moment of the machine falls on all. The classifier has learnt the verdicts from the same corpus.
 */
export async function timeClassifiers(rounds: number): Promise<{
  readonly drafts: number;
  readonly characters: number;
  readonly rows: readonly ClassifierTime[];
}> {
  const drafts = await readCorpus("aside");
  const sentiment = new Sentiment();
  const bayes = trainedBayes(await readCorpus("train"));
  const programs: readonly {
    readonly name: string;
    readonly verdict: (draft: CorpusDraft) => string | null;
  }[] = [
    {
      name: "message check",
      verdict: ({ text, context }) =>
        checkDraft(text, { context, contactForbidden: false }).verdict,
    },
    {
      name: "sentiment (lexicon)",
      verdict: ({ text }) => {
        sentiment.analyze(text);
        return null;
      },
    },
    {
      name: "wink naive Bayes",
      verdict: (draft) => bayes.predict(asInput(draft)),
    },
  ];
  const seconds = programs.map((): number[] => []);
  const right = programs.map(() => 0);
  for (let round = 0; round <= rounds; round += 1)
    for (const [which, { verdict }] of programs.entries()) {
      const began = performance.now();
      const verdicts = drafts.map(verdict);
      const took = (performance.now() - began) / 1000;
      // The first round warms up.
      if (round > 0) seconds[which]?.push(took);
      right[which] = verdicts.filter(
        (one, at) => one === drafts[at]?.verdict,
      ).length;
    }
  return {
    drafts: drafts.length,
    characters: drafts.reduce((sum, { text }) => sum + text.length, 0),
    rows: programs.map(({ name }, which) => ({
      name,
      time: spread(seconds[which] ?? []),
      right:
        name === "sentiment (lexicon)"
          ? null
          : (right[which] ?? 0) / drafts.length,
    })),
  };
}

/** A naive Bayes classifier that has learnt the verdicts of some drafts. */
export function trainedBayes(drafts: readonly CorpusDraft[]) {
  const bayes = naiveBayes();
  bayes.definePrepTasks([
    (input) => input.toLowerCase().match(/[\p{L}\p{N}']+|\p{P}/gu) ?? [],
  ]);
  bayes.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  for (const draft of drafts) bayes.learn(asInput(draft), draft.verdict);
  bayes.consolidate();
  return bayes;
}

/** The situation is one more word to it. */
export function asInput({
  text,
  context,
}: Pick<CorpusDraft, "text" | "context">): string {
  return `${context.replaceAll("-", "")} ${text}`;
}
