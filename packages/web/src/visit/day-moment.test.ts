import { describe, expect, it } from "vitest";
import { dayMoment } from "./day-moment.ts";

describe("dayMoment", () => {
  it.each([
    ["2026-11-27T05:00:00", "friday", "morning"],
    ["2026-11-27T10:59:59", "friday", "morning"],
    ["2026-11-27T11:00:00", "friday", "day"],
    ["2026-11-27T18:00:00", "friday", "evening"],
    ["2026-11-27T23:00:00", "friday", "night"],
    ["2026-11-28T01:00:00", "friday", "night"],
    ["2026-11-29T04:59:59", "saturday", "night"],
    ["2026-11-29T12:00:00", "sunday", "day"],
    ["2026-11-30T00:30:00", "sunday", "night"],
    ["2026-11-30T12:00:00", "monday", "day"],
  ])("%s is %s, %s", (at, day, part) => {
    expect(dayMoment(new Date(at))).toEqual({ day, part });
  });
});
