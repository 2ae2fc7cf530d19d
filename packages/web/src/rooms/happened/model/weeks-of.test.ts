import { addDays } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import type { ToldDay } from "./told.ts";
import { weeksOf } from "./weeks-of.ts";

const day = (on: string, many: number): ToldDay => ({
  day: on,
  entries: Array.from({ length: many }, (_, index) => ({
    key: `${on} ${String(index)}`,
    event: { at: on, kind: "met" },
  })),
});

describe("weeksOf", () => {
  const days = Array.from({ length: 40 }, (_, index) =>
    day(addDays("2026-11-22", -index), 3),
  );

  it("holds every day once, in order, and none is moved by a newer one", () => {
    const weeks = weeksOf(days);
    expect(weeks.flatMap((week) => week.days)).toEqual(days);
    expect(weeks.every(({ rows }) => rows <= 28)).toBe(true);
    const later = weeksOf([day("2026-11-25", 9), ...days]);
    expect(later.slice(1)).toEqual(weeks);
  });

  it("comes day by day where a week is full", () => {
    const full = [day("2026-11-22", 50), day("2026-11-21", 50)];
    expect(weeksOf(full).map(({ key, rows }) => [key, rows])).toEqual([
      ["2026-11-22", 51],
      ["2026-11-21", 51],
    ]);
  });
});
