import { describe, expect, it } from "vitest";
import { audit } from "./index.ts";

/** MODEL section 8, check 4: predicted against published, on the log-odds scale. */
const promisedError = 0.12;

const told: number[] = [];
const result = audit({ onProgress: (share) => told.push(share) });

describe("audit", () => {
  it.each(result.targets.map((row) => [row.id, row] as const))(
    "has %s inside what was published",
    (_id, row) => {
      expect(row.inside).toBe(true);
      expect(row.model).toBeGreaterThanOrEqual(row.low);
      expect(row.model).toBeLessThanOrEqual(row.high);
      expect(row.low).toBeLessThanOrEqual(row.published);
      expect(row.high).toBeGreaterThanOrEqual(row.published);
      expect(row.modelLow).toBeLessThanOrEqual(row.modelHigh);
      expect(row.sources.length).toBeGreaterThan(0);
    },
  );

  it("misses the published numbers by no more than promised", () => {
    expect(result.targets.length).toBeGreaterThan(10);
    expect(result.meanAbsoluteLogitError).toBeLessThanOrEqual(promisedError);
  });

  it.each(
    result.directions.map(
      (row) => [`${row.id} on ${row.on}`, row.expected, row] as const,
    ),
  )("moves %s as the method says: %s", (_id, _expected, row) => {
    expect(row.holds).toBe(true);
    if (row.expected.startsWith("up")) expect(row.change).toBeGreaterThan(0);
    if (row.expected.startsWith("down")) expect(row.change).toBeLessThan(0);
    if (row.expected === "up much" || row.expected === "down much")
      expect(Math.abs(row.change)).toBeGreaterThanOrEqual(0.05);
  });

  it("says how far it is, to the end", () => {
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBeCloseTo(1, 9);
    expect(new Set(result.targets.map(({ id }) => id)).size).toBe(
      result.targets.length,
    );
  });

  it("holds with other imagined people too", () => {
    const again = audit({ seed: 11, groups: 6 });
    expect(again.targets.every(({ inside }) => inside)).toBe(true);
    expect(again.meanAbsoluteLogitError).toBeLessThanOrEqual(promisedError);
  });
});
