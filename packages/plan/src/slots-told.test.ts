import { eventsInOrder } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { slotsOfDay, usedThisWeek } from "./slots-told.ts";
import { strengthOf } from "./strength-of.ts";
import { caseOf } from "./testing/arbitrary-input.ts";

/** A Sunday. */
const today = "2026-11-29";

const projects = [
  {
    project: "a",
    what: "the guitar",
    slots: [
      { day: "sunday", part: "morning" },
      { day: "sunday", part: "evening", time: "19:30" },
      { day: "monday", part: "day" },
    ],
  },
  {
    project: "b",
    what: "a shelf",
    slots: [{ day: "sunday", part: "evening", time: "18:00" }],
  },
] as const;

function caseWith(...events: readonly object[]) {
  return caseOf({ format: "staying-power/case", version: 1, events });
}

function told(at: string, part: string, done: boolean, project = "a") {
  return { at, kind: "slot", project, part, done };
}

describe("slotsOfDay", () => {
  const of = (
    part: "morning" | "day" | "evening" | null,
    ...events: object[]
  ) =>
    slotsOfDay(projects, eventsInOrder(caseWith(...events)), { today, part });

  it("gives what is now or to come first, and then what has gone by", () => {
    const order = (part: Parameters<typeof of>[0]) =>
      of(part).map((slot) => [slot.project, slot.part]);
    expect(order("morning")).toEqual([
      ["a", "morning"],
      ["b", "evening"],
      ["a", "evening"],
    ]);
    const later = [
      ["b", "evening"],
      ["a", "evening"],
      ["a", "morning"],
    ];
    expect(order("day")).toEqual(later);
    expect(order("evening")).toEqual(later);
    expect(order(null)).toEqual(order("morning"));
  });

  it("knows what was said of each today, the newest first", () => {
    const found = of(
      "day",
      told(`${today}T09:00:00Z`, "morning", true),
      told(`${today}T10:00:00Z`, "morning", false),
      told("2026-11-28", "evening", true),
    );
    expect(found.map((slot) => slot.told?.done)).toEqual([
      undefined,
      undefined,
      false,
    ]);
  });
});

describe("usedThisWeek", () => {
  it("gives the used places from Monday on, also those that a project has left", () => {
    const events = eventsInOrder(
      caseWith(
        told("2026-11-22", "morning", true),
        told("2026-11-23", "evening", true),
        told("2026-11-25", "day", false),
        told(`${today}T09:00:00Z`, "morning", true, "b"),
        told("2026-11-30", "day", true),
      ),
    );
    expect(usedThisWeek(events, today)).toEqual([
      { project: "a", day: "monday", part: "evening" },
      { project: "b", day: "sunday", part: "morning" },
    ]);
  });
});

describe("a place that was used", () => {
  const effort = (...events: object[]) =>
    strengthOf({ theCase: caseWith(...events), today }).effortDays;

  it("is something done for oneself, and one that was left is nothing, and takes nothing", () => {
    expect(effort(told("2026-11-23", "evening", true))).toBe(1);
    expect(effort(told("2026-11-23", "evening", false))).toBe(0);
    expect(
      effort(
        told("2026-11-23T08:00:00Z", "evening", true),
        told("2026-11-23T09:00:00Z", "evening", false),
      ),
    ).toBe(0);
    expect(
      effort(
        told("2026-11-23", "evening", true),
        told("2026-11-24", "evening", false),
      ),
    ).toBe(1);
  });
});
