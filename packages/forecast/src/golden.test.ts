import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { modelVersion } from "./index.ts";
import { parsed } from "./testing/arbitrary-forecast-case.ts";
import { goldenRow, type Golden } from "./testing/golden-row.ts";

const golden = JSON.parse(
  readFileSync(new URL("../fixtures/golden.json", import.meta.url), "utf8"),
) as Golden;

/** The last of six digits may fall to the other side of a half on another machine. */
const lastDigit = 2e-6;

describe("golden readings", () => {
  it("are 500, by this version of the model", () => {
    expect(golden.rows).toHaveLength(500);
    expect(golden.model).toBe(modelVersion);
  });

  it("have not changed: if they were meant to, make them anew with npm run golden", () => {
    const changed = golden.rows.flatMap((row, index) => {
      const now = goldenRow(parsed(row.case));
      const numbers = (of: typeof row): number[] => [
        ...of.outcomes,
        of.stay52,
        of.sureness,
      ];
      const same =
        now.reason === row.reason &&
        now.next === row.next &&
        numbers(now).every((value, i) => {
          const before = numbers(row)[i] ?? NaN;
          return Math.abs(value - before) <= lastDigit * Math.abs(before);
        });
      return same
        ? []
        : [{ index, before: { ...row, case: 0 }, now: { ...now, case: 0 } }];
    });
    expect(changed.slice(0, 5)).toEqual([]);
  }, 60_000);
});
