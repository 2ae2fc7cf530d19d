import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gates, isWithheld, writingBehind } from "./index.ts";

const runs = { seed: 10, numRuns: 500 };

/** How strict each is. */
const strictness = { open: 0, "answers-only": 1, withheld: 2 } as const;

describe("writingBehind", () => {
  it("is open where nothing is shut", () => {
    expect(writingBehind([])).toBe("open");
  });

  it("is as strict as the strictest gate, in whatever order they are said", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...gates]), (shut) => {
        const found = strictness[writingBehind(shut)];
        expect(found).toBe(
          Math.max(0, ...shut.map(({ writing }) => strictness[writing])),
        );
      }),
      runs,
    );
  });

  it("withholds writing wherever the reading is withheld, and lets nobody write first to someone who is bound", () => {
    for (const gate of gates)
      if (isWithheld([gate]))
        expect(gate).toMatchObject({ writing: "withheld" });
    expect(
      gates
        .filter(({ writing }) => writing === "answers-only")
        .map(({ id }) => id),
    ).toEqual(["committed-elsewhere", "asked-for-space"]);
  });
});

describe("numbers", () => {
  it("come first wherever somebody may be in danger, and for the young", () => {
    for (const { id, numbers } of gates) {
      const urgent = /danger|abuse|threats|under-18/.test(id);
      expect([id, numbers]).toEqual([id, urgent ? "first" : "after-words"]);
    }
  });
});
