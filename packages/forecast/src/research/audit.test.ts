import { describe, expect, it } from "vitest";
import { audit, settings, type SettingRow } from "../index.ts";

/** MODEL section 8, check 4: predicted against published, on the log-odds scale. */
const promisedError = 0.12;

const told: number[] = [];
const result = audit({ onProgress: (share) => told.push(share) });

/** How far the model may be from a published value it is calibrated on: a setting's own interval is 3 to 6 times as wide. */
const settingTolerance = 0.12;
const logit = (p: number): number => Math.log(p / (1 - p));

/** Whether a setting is where its publication puts it: within the limits and, where there is a value, near it. */
const isHeld = ({ published, model }: SettingRow): boolean =>
  published !== null &&
  model >= published.low &&
  model <= published.high &&
  (published.value === null ||
    Math.abs(logit(model) - logit(published.value)) <= settingTolerance);

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

  it.each(
    result.settings.flatMap((row) =>
      row.published === null ? [] : [[row.id, row] as const],
    ),
  )("has people %s where the publications put them", (_id, row) => {
    expect(isHeld(row)).toBe(true);
    expect(row.inside).toBe(true);
    expect(row.modelLow).toBeLessThan(row.model);
    expect(row.modelHigh).toBeGreaterThan(row.model);
  });

  it("says of every setting what was published, or that nothing was", () => {
    expect(result.settings.map(({ id }) => id)).toEqual(
      settings.map(({ id }) => id),
    );
    for (const [index, { published, inside }] of result.settings.entries()) {
      const isNone = settings[index]?.figure.kind === "none published";
      expect(published === null).toBe(isNone);
      expect(inside === null).toBe(isNone);
    }
  });

  it("has marriages with and without papers filed at their published chances", () => {
    const chance = (id: string): number =>
      result.settings.find((row) => row.id === id)?.model ?? NaN;
    expect(
      Math.abs(logit(chance("married, filed")) - logit(0.11)),
    ).toBeLessThan(settingTolerance);
    expect(
      Math.abs(logit(chance("married, not filed")) - logit(0.29)),
    ).toBeLessThan(settingTolerance);
  });

  it("misses the published numbers by no more than promised", () => {
    expect(result.targets.length).toBeGreaterThan(10);
    expect(result.meanAbsoluteLogitError).toBeLessThanOrEqual(promisedError);
  });

  it.each(
    result.directions.map(
      (row) => [`${row.id} on ${row.on}`, row.expected, row] as const,
    ),
  )("moves %s as the method says: %s", (_id, _expected, row) => {
    expect(row.holds || row.byCases).toBe(true);
    if (!row.holds) {
      // Only where cases say another thing, and with a reason.
      expect(row.cases?.why).toMatch(/\d/);
      return;
    }
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
    expect(again.settings.every(({ inside }) => inside !== false)).toBe(true);
    expect(again.meanAbsoluteLogitError).toBeLessThanOrEqual(promisedError);
  });
});
