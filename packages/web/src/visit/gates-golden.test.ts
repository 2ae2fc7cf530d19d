import { describe, expect, it } from "vitest";
import { goldenGates } from "../../../care/src/testing/gates-golden.ts";
import { said, today } from "../../../care/src/testing/said.ts";
import { fresh } from "../testing/fresh.ts";
import { newVisit } from "../testing/visit.ts";

describe("the gates of the app", () => {
  it("are the golden ones for every case, and withhold as they do", async () => {
    const visit = newVisit({ day: today });
    await visit.start();
    const found = goldenGates.map(({ case: theCase, given }) => {
      const record = { ...fresh(today), case: theCase };
      visit.bringIn({ ...record, safety: said(given) }, "replace");
      return {
        gates: visit.gates.value.map(({ id }) => id),
        withheld: visit.withheld.value,
      };
    });
    expect(found).toHaveLength(500);
    expect(found).toEqual(
      goldenGates.map(({ gates, reading }) => ({
        gates,
        withheld: reading === "withheld",
      })),
    );
  });
});
