import type { Event } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { toldOfWeek } from "./told-of-week.ts";
import { urgesMet } from "./urges-met.ts";

const events: readonly Event[] = [
  { at: "2026-11-15", kind: "break", how: "wrote" },
  { at: "2026-11-16T21:00:00+01:00", kind: "check-in", mood: 1, urge: 3 },
  { at: "2026-11-17", kind: "looked", note: "Only once." },
  { at: "2026-11-18", kind: "check-in", mood: 9, urge: 10 },
  { at: "2026-11-19", kind: "check-in", mood: 9, note: "Sun on the lake." },
  { at: "2026-11-20", kind: "check-in", mood: 9 },
  { at: "2026-11-20", kind: "task", task: "slow-things-slowly", done: true },
  { at: "2026-11-21", kind: "task", task: "gone", done: true },
  { at: "2026-11-22", kind: "task", task: "gone", done: false },
  { at: "2026-11-23", kind: "break" },
];

describe("toldOfWeek", () => {
  it("tells the seven days up to a day: what was hard, what held in own words, and each task once", () => {
    const { hard, held, tasks } = toldOfWeek(
      { format: "staying-power/case", version: 1, events },
      "2026-11-22",
    );
    expect(hard.map(({ day, note }) => [day, note])).toEqual([
      ["2026-11-16", null],
      ["2026-11-17", "Only once."],
      ["2026-11-18", null],
    ]);
    expect(held.map(({ note }) => note)).toEqual(["Sun on the lake."]);
    expect(tasks).toEqual(["slow-things-slowly"]);
  });
});

describe("urgesMet", () => {
  const urge = (at: string, outcome: "held" | "wrote") => ({
    id: at,
    at,
    outcome,
  });
  it("counts those of the window, and says nothing where there are none", () => {
    const urges = [
      urge("2026-11-10T12:00:00Z", "held"),
      urge("2026-11-20T12:00:00Z", "held"),
      urge("2026-11-21T12:00:00Z", "wrote"),
    ];
    const week = { from: "2026-11-16", to: "2026-11-22" };
    expect(urgesMet(urges, week)).toEqual({ all: 2, held: 1 });
    expect(urgesMet(urges.slice(0, 1), week)).toBeNull();
  });
});
