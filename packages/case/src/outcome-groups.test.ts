import { describe, expect, it } from "vitest";
import type { Case } from "./case.ts";
import {
  leastAlike,
  outcomeGroups,
  recordToGive,
  sameRecords,
} from "./outcome-groups.ts";
import { outcomeBins } from "./outcome-record.ts";

const today = "2026-11-22";
const ended = (endedBy: "ex" | "mutual"): Case => ({
  format: "staying-power/case",
  version: 1,
  breakup: "2025-06-01",
  asOf: today,
  facts: { endedBy },
  events: [
    { at: "2025-09-01", kind: "returned" },
    { at: "2025-12-01", kind: "left-again" },
  ],
});

describe("recordToGive", () => {
  it("makes none that hides nobody", () => {
    const rare = recordToGive(ended("mutual"), { today, said: 0.1 });
    expect(rare).toEqual({ ok: false, error: "too-rare" });
    const usual = recordToGive(ended("ex"), { today, said: 0.1 });
    expect(usual).toMatchObject({
      ok: true,
      value: { endedBy: "ex", said: "under-20", outcome: "ended-again" },
    });
  });
});

describe("the groups", () => {
  it("are those of which a record is made, none smaller than five", () => {
    const counts = outcomeBins.endedBy.flatMap((endedBy) =>
      outcomeBins.said.flatMap((said) =>
        outcomeBins.outcome.map((outcome) =>
          sameRecords({ endedBy, said, outcome }),
        ),
      ),
    );
    const made = counts.filter((count) => count >= leastAlike);
    expect(outcomeGroups.kinds).toBe(made.length);
    expect(outcomeGroups.smallest).toBe(Math.min(...made));
    expect(outcomeGroups.smallest).toBeGreaterThanOrEqual(leastAlike);
    expect(outcomeGroups.cases).toBe(counts.reduce((sum, one) => sum + one, 0));
  });
});
