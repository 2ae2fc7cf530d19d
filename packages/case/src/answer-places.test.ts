import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerPlaces } from "./answer-places.ts";
import type { Event } from "./event.ts";

const events: readonly Event[] = [
  { at: "2026-11-01", kind: "check-in", mood: 3 },
  { at: "2026-11-02", kind: "fact", fact: "ageMe", value: 30 },
  { at: "2026-11-03", kind: "left-again" },
  { at: "2026-11-04", kind: "fact", fact: "ageMe", value: null },
];
const journal = fc.array(fc.constantFrom(...events), { maxLength: 8 });

describe("answerPlaces", () => {
  it("finds the dated answers of a journal, whichever journals were looked through before", () => {
    fc.assert(
      fc.property(fc.array(journal, { maxLength: 6 }), (journals) => {
        for (const each of journals)
          expect(answerPlaces(each)).toEqual(
            [...each.keys()].filter((place) => each[place]?.kind === "fact"),
          );
      }),
      { seed: 20_261_128, numRuns: 500 },
    );
  });
});
