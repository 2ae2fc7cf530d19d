import { parseCase } from "@staying-power/case";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { localDate } from "./local-date.ts";
import { localMoment } from "./local-moment.ts";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

describe("the moment on the person's clock", () => {
  it.each([
    ["UTC", "2026-10-12T19:30:05.250+00:00"],
    ["Europe/Berlin", "2026-10-12T21:30:05.250+02:00"],
    ["America/St_Johns", "2026-10-12T17:00:05.250-02:30"],
    ["Pacific/Kiritimati", "2026-10-13T09:30:05.250+14:00"],
  ])("is told as it is in %s", (place, told) => {
    process.env["TZ"] = place;
    expect(localMoment(Date.parse("2026-10-12T19:30:05.250Z"))).toBe(told);
  });

  it("is the same instant, of the person's own date, and one that a case may hold", () => {
    process.env["TZ"] = "America/New_York";
    const moments = fc.integer({
      min: Date.parse("2000-01-01"),
      max: Date.parse("2099-12-31"),
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const told = localMoment(moment);
        expect(Date.parse(told)).toBe(moment);
        expect(told.slice(0, 10)).toBe(localDate(new Date(moment)));
        const { ok } = parseCase({
          format: "staying-power/case",
          version: 1,
          events: [{ at: told, kind: "met" }],
        });
        expect(ok).toBe(true);
      }),
      { seed: 9, numRuns: 500 },
    );
  });
});
