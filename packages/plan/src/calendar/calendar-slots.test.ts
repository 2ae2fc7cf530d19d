import { describe, expect, it } from "vitest";
import { calendarSlots } from "./calendar-slots.ts";

describe("calendarSlots", () => {
  it("takes what has an hour, an hour long where nobody said how long, each under a name of its own", () => {
    const project = {
      project: "guitar",
      start: "2026-11-01",
      slots: [
        { day: "tuesday", part: "evening", time: "19:30", minutes: 45 },
        { day: "thursday", part: "evening", time: "19:30" },
        { day: "sunday", part: "morning" },
      ],
    } as const;
    const slots = calendarSlots([project, { ...project, project: "run" }]);
    expect(slots.slice(0, 2)).toEqual([
      {
        uid: "guitar tuesday evening",
        day: "tuesday",
        time: "19:30",
        minutes: 45,
        from: "2026-11-01",
      },
      {
        uid: "guitar thursday evening",
        day: "thursday",
        time: "19:30",
        minutes: 60,
        from: "2026-11-01",
      },
    ]);
    expect(slots).toHaveLength(4);
    expect(new Set(slots.map(({ uid }) => uid)).size).toBe(4);
  });

  it("keeps the name of a place that was moved", () => {
    const at = (day: "tuesday" | "friday", more: object = {}) =>
      calendarSlots([
        {
          project: "guitar",
          start: "2026-11-01",
          slots: [{ day, part: "evening", time: "19:30", ...more }],
        },
      ]).map(({ uid }) => uid);
    expect(at("friday", { id: "tuesday evening" })).toEqual(at("tuesday"));
    expect(at("friday")).not.toEqual(at("tuesday"));
  });
});
