import { readFileSync } from "node:fs";
import { parseCase } from "@staying-power/case";
import { reading } from "@staying-power/forecast";
import { paths, reasons } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { ink } from "../ink.ts";
import { readingPage } from "./reading-page.ts";

const golden = new URL(
  "../../../forecast/fixtures/golden.json",
  import.meta.url,
);
const { rows }: { rows: readonly { readonly case: unknown }[] } = JSON.parse(
  readFileSync(golden, "utf8"),
);
const look = { width: 100, ink: ink(false), withoutCoachClaims: false };

/** The page of every golden case. */
const pages = rows.map((row) => {
  const parsed = parseCase(row.case);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const theCase = parsed.value;
  const today = theCase.asOf ?? "2026-06-01";
  return readingPage(
    { theCase, reading: reading(theCase, { today, draws: 40 }), gates: [] },
    look,
  );
});

/** The whole numbers that stand right after a name at the start of a line. */
function rowOf(page: string, name: string, count: number): readonly number[] {
  const line = page
    .split("\n")
    .find((each) => each.replace(/^[\s●◐]+/u, "").startsWith(`${name} `));
  const numbers = (line?.split(name)[1] ?? "").match(/\d+/gu) ?? [];
  return numbers.slice(0, count).map(Number);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe("the page of every golden case", () => {
  it("counts a hundred in the reasons, and in each way to act", () => {
    expect(pages).toHaveLength(500);
    for (const page of pages) {
      const shares = Object.values(reasons).map(({ name }) =>
        rowOf(page, name, 1),
      );
      expect(shares.every(({ length }) => length === 1)).toBe(true);
      expect(sum(shares.flat())).toBe(100);
      for (const { name } of Object.values(paths))
        expect(sum(rowOf(page, name, 3))).toBe(100);
    }
  }, 60_000);
});
