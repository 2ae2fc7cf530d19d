import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayIn, instantIn, offsetIn } from "./zone.ts";

describe("the clocks of a zone", () => {
  it("give the same instant back as a field shows it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          "Europe/London",
          "America/St_Johns",
          "Asia/Kathmandu",
          "Pacific/Auckland",
        ),
        fc.integer({ min: 0, max: 60 * 24 * 700 }),
        (zone, minutes) => {
          const shown = new Date(Date.UTC(2026, 0, 1) + minutes * 60_000)
            .toISOString()
            .slice(0, 16);
          const instant = instantIn(zone, shown);
          expect(instant).toMatch(/[+-]\d\d:\d\d$/);
          // But for the hour that a clock leaps over, it shows what was typed.
          expect(
            Math.abs(
              Date.parse(`${shown}Z`) - Date.parse(`${instant?.slice(0, 19)}Z`),
            ),
          ).toBeLessThanOrEqual(3_600_000);
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });

  it("know which day it is there", () => {
    const now = new Date("2026-11-30T23:30:00.000Z");
    expect(dayIn("Europe/Paris", now)).toBe("2026-12-01");
    expect(dayIn("America/New_York", now)).toBe("2026-11-30");
    expect(dayIn("No/Where", now)).toBe("2026-11-30");
  });

  it("are asked for nothing that is no time or no zone", () => {
    expect(instantIn("Europe/Paris", "soon")).toBeNull();
    expect(instantIn("No/Where", "2026-11-30T12:00")).toBeNull();
  });

  it.each([
    ["Europe/Berlin", "+01:00", "+02:00"],
    ["America/New_York", "−05:00", "−04:00"],
    ["America/St_Johns", "−03:30", "−02:30"],
    ["Australia/Adelaide", "+10:30", "+09:30"],
    // Half an hour of summer time.
    ["Australia/Lord_Howe", "+11:00", "+10:30"],
    ["Asia/Kathmandu", "+05:45", "+05:45"],
    ["UTC", "+00:00", "+00:00"],
  ])(
    "are in %s %s ahead in January, and %s in July",
    (zone, winter, summer) => {
      expect(offsetIn(zone, "2027-01-15T12:00:00Z")).toBe(winter);
      expect(offsetIn(zone, "2027-07-15T12:00:00+02:00")).toBe(summer);
    },
  );
});
