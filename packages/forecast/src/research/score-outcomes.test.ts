import { earlyCase, type OutcomeRecord } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { history } from "../history.ts";
import { learnFromOutcomes } from "./learn-from-outcomes.ts";
import { saidEarly } from "./said-early.ts";
import { scoreOutcomes } from "./score-outcomes.ts";

const record = (more: Partial<OutcomeRecord> = {}): OutcomeRecord => ({
  format: "staying-power/outcome",
  version: 1,
  endedBy: "ex",
  said: "under-20",
  watched: "1-year",
  outcome: "not-back",
  ...more,
});
const many = (count: number, more: Partial<OutcomeRecord>) =>
  Array.from({ length: count }, () => record(more));

describe("scoreOutcomes", () => {
  it("sets what happened beside what was said, with Wilson’s interval", () => {
    const { bins } = scoreOutcomes([
      ...many(90, {}),
      ...many(10, { outcome: "together" }),
    ]);
    expect(bins[0]).toMatchObject({ records: 100, back: 10, fits: true });
    // From the published formula, worked by hand: 10 of 100.
    expect(bins[0]?.share?.low).toBeCloseTo(0.0552, 4);
    expect(bins[0]?.share?.high).toBeCloseTo(0.1744, 4);
    expect(bins[1]).toMatchObject({ records: 0, share: null, fits: null });
  });

  it("finds what does not fit", () => {
    const { bins } = scoreOutcomes(
      many(60, { said: "20-to-30", outcome: "together" }),
    );
    expect(bins[1]).toMatchObject({ back: 60, fits: false });
  });

  it("leaves out who was not told a year after it, whatever became of them", () => {
    const early = many(50, { watched: "1-month", outcome: "together" });
    const { records, watched, bins, stayed } = scoreOutcomes([
      ...early,
      ...many(10, {}),
      ...many(5, { outcome: "ended-again" }),
    ]);
    expect({ records, watched }).toEqual({ records: 65, watched: 15 });
    expect(bins[0]).toMatchObject({ records: 15, back: 5 });
    expect(stayed).toMatchObject({ back: 55, together: 50 });
  });
});

describe("learnFromOutcomes", () => {
  const few = { draws: 60, groups: 2 };

  it("moves the draws towards what happened, and says whether that helps", () => {
    const none = learnFromOutcomes(many(40, {}), few);
    const all = learnFromOutcomes(many(40, { outcome: "together" }), few);
    expect(none.cases).toBe(40);
    expect(none.weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    expect(all.effectiveSampleSize).toBeLessThan(60);
    expect(all.logScoreAfter).toBeGreaterThan(all.logScoreBefore);
    expect(none.logScoreBefore).toBeGreaterThan(all.logScoreBefore);
  });

  it("makes nothing of records that were told too early", () => {
    const told = many(9, {});
    expect(
      learnFromOutcomes(
        [...told, ...many(9, { watched: "1-month", outcome: "together" })],
        few,
      ),
    ).toEqual(learnFromOutcomes(told, few));
    expect(() =>
      learnFromOutcomes(many(2, { watched: "1-month" }), few),
    ).toThrow(RangeError);
  });
});

describe("saidEarly", () => {
  it("is what the last step of the app’s history says of the early case", () => {
    const early = earlyCase({
      format: "staying-power/case",
      version: 1,
      breakup: "2025-10-01",
      facts: { endedBy: "ex", relationshipMonths: 30 },
      events: [
        { at: "2025-10-05", kind: "signal", signal: "warm-contact" },
        { at: "2025-10-09", kind: "break", how: "wrote" },
        { at: "2026-01-01", kind: "returned" },
      ],
    });
    if (early === null) throw new Error("no early case");
    const { case: theCase, day } = early;
    const { steps } = history(theCase, { today: day, first: day });
    const last = steps.at(-1)?.outcomes.notBack.mean ?? Number.NaN;
    expect(saidEarly(early)).toBe(1 - last);
  });
});
