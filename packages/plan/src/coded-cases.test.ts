import { readFileSync } from "node:fs";
import { addDays } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { planFor } from "./plan-for.ts";
import { caseOf } from "./testing/arbitrary-input.ts";
import { lawsBroken } from "./testing/plan-laws.ts";

interface Coded {
  readonly weeksSinceBreakup: number;
  readonly facts: object;
}

const file = new URL("../fixtures/coded-cases.json", import.meta.url);
const { rows }: { readonly rows: readonly Coded[] } = JSON.parse(
  readFileSync(file, "utf8"),
);

const told = "2026-08-01";

/** What was told of a case that many weeks after its breakup, as it stands so many days later. */
function inputOf({ weeksSinceBreakup, facts }: Coded, later: number) {
  return {
    theCase: caseOf({
      format: "staying-power/case",
      version: 1,
      asOf: told,
      breakup: addDays(told, -7 * Math.round(weeksSinceBreakup)),
      facts,
    }),
    answers: {},
    today: addDays(told, later),
  };
}

describe("the plans of 31 coded breakups", () => {
  it("break no law, on the day they were told and a month and three later", () => {
    const broken = rows.flatMap((row, place) =>
      [0, 30, 90].flatMap((later) =>
        lawsBroken(inputOf(row, later)).map(
          (law) => `case ${place}, ${later} days later: ${law}`,
        ),
      ),
    );
    expect(rows).toHaveLength(31);
    expect(broken).toEqual([]);
  });

  it("have something to do for each of them, and stand where they stood when nothing was told since", () => {
    for (const [place, row] of rows.entries()) {
      const first = planFor(inputOf(row, 0));
      expect([place, first.tasks.length]).not.toEqual([place, 0]);
      for (const later of [30, 90])
        expect([place, planFor(inputOf(row, later)).state]).toEqual([
          place,
          first.state,
        ]);
    }
  });
});
