import { addDays } from "@staying-power/case";
import { limits } from "@staying-power/envelope";
import { describe, expect, it } from "vitest";
import { daysAsSpan } from "./days-as-span.ts";

const hourMs = 3_600_000;

describe("daysAsSpan", () => {
  it("is never longer than a relay takes, for as many days as can be chosen, wherever clocks change in them", () => {
    const most = (limits.waitDays * 24 + limits.waitMoreHours) * hourMs;
    const zones = Intl.supportedValuesOf("timeZone");
    expect(zones.length).toBeGreaterThan(300);
    let longest = 0;
    for (const zone of zones)
      for (
        let from = "2026-12-01";
        from < "2027-12-01";
        from = addDays(from, 9)
      ) {
        const last = addDays(from, limits.waitDays - 1);
        const span = daysAsSpan(from, last, zone);
        const length = Date.parse(span.to) - Date.parse(span.from);
        longest = Math.max(longest, length);
        if (length > most) expect({ zone, from, length }).toBe("no longer");
      }
    expect(longest).toBeGreaterThan(limits.waitDays * 24 * hourMs);
  });
});
