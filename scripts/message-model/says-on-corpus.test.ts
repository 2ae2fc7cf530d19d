import { beforeAll, describe, expect, it } from "vitest";
import { namesAct } from "../../packages/check/en/apology-acts.ts";
import { checkDraft } from "../../packages/check/src/check-draft.ts";
import {
  type CheckSays,
  checkSays,
} from "../../packages/check/src/check-says.ts";
import type { CheckOutcome } from "../../packages/check/src/check-outcome.ts";
import { dangerElsewhere } from "../../packages/check/src/danger-elsewhere.ts";
import { draftTokens } from "../../packages/check/src/draft-tokens.ts";
import { contradictions } from "../../packages/check/src/testing/contradictions.ts";
import { type CorpusDraft, readCorpus } from "./read-corpus.ts";

let corpus: readonly CorpusDraft[] = [];
beforeAll(async () => {
  corpus = [...(await readCorpus("train")), ...(await readCorpus("aside"))];
});

/** Every draft is read once, which takes half a minute on a quiet machine. */
const patienceMs = 300_000;

describe("what is said of the whole corpus", () => {
  it(
    "never contradicts itself",
    () => {
      const broken: string[] = [];
      const lines = new Map<string, number>();
      const right = { model: 0, said: 0 };
      let unread = 0;
      for (const { text, context, verdict } of corpus) {
        const check: CheckOutcome = checkDraft(text, {
          context,
          contactForbidden: false,
        });
        const says: CheckSays = checkSays(check, context, false);
        lines.set(says.line, (lines.get(says.line) ?? 0) + 1);
        if (check.unread.length > 0) unread += 1;
        if (check.verdict === verdict) right.model += 1;
        if (says.verdict === verdict) right.said += 1;
        for (const law of contradictions({ check, context, says }, true))
          broken.push(`${law}: ${text}`);
      }
      expect(broken).toEqual([]);
      expect(corpus.length).toBeGreaterThan(30_000);
      // Every line that a draft alone can bring is met, or the law looked at nothing.
      expect([...lines.keys()].toSorted()).toEqual([
        "apology-once",
        "change",
        "change-apology",
        "change-marked",
        "fine",
        "help",
        "hold",
        "hold-apology",
        "unread",
        "unread-signs",
      ]);
      // English in every voice is read: what is not, is in another language, or three in a thousand at most.
      expect(unread / corpus.length).toBeLessThan(0.003);
      // Agreeing with its own list makes the check no worse: at most one draft in two hundred.
      expect(right.said / right.model).toBeGreaterThan(0.995);
    },
    patienceMs,
  );

  it("holds no words of danger in another language where there is none", () => {
    const met = corpus.filter(({ text }) => dangerElsewhere(text) !== null);
    expect(met.filter(({ verdict }) => verdict !== "crisis")).toEqual([]);
    expect(met.length).toBeGreaterThan(0);
  });

  it("finds what was done in at least nineteen of twenty clear apologies", () => {
    const clear = corpus.filter(({ labels }) =>
      labels.includes("apology-good"),
    );
    const named = clear.filter(({ text }) =>
      namesAct(
        draftTokens(text)
          .map((token) => token.text)
          .join(" "),
      ),
    );
    expect(clear.length).toBeGreaterThan(1500);
    expect(named.length / clear.length).toBeGreaterThan(0.945);
  });
});
