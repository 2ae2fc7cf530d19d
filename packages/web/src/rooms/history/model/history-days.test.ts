import type { HistoryStep } from "@staying-power/forecast";
import { describe, expect, it } from "vitest";
import { historyDays } from "./history-days.ts";

const range = (mean: number) => ({ mean, low: mean - 0.1, high: mean + 0.1 });

const outcomes = (stayed: number, left: number): HistoryStep["outcomes"] => ({
  horizonWeeks: 52,
  notBack: range(1 - stayed - left),
  backAndStayed: range(stayed),
  backAndLeft: range(left),
});

const first: HistoryStep = {
  day: "2026-10-01",
  state: "apart",
  outcomes: outcomes(0.12, 0.15),
  changes: null,
};

const second: HistoryStep = {
  day: "2026-10-09",
  state: "apart",
  outcomes: outcomes(0.14, 0.17),
  changes: [
    { cause: { kind: "time", days: 8 }, back: -0.002, stayed: 0.001 },
    {
      cause: {
        kind: "event",
        event: { at: "2026-10-09", kind: "signal", signal: "warm-contact" },
        before: undefined,
      },
      back: 0.042,
      stayed: 0.019,
    },
  ],
};

const third: HistoryStep = {
  day: "2026-10-20",
  state: "together",
  outcomes: outcomes(0.5, 0.5),
  changes: [
    {
      cause: {
        kind: "event",
        event: { at: "2026-10-20", kind: "returned" },
        before: undefined,
      },
      back: 0.69,
      stayed: 0.36,
    },
  ],
};

describe("historyDays", () => {
  const days = historyDays([first, second, third]);

  it("puts the newest first", () => {
    expect(days.map(({ day }) => day)).toEqual([
      "2026-10-20",
      "2026-10-09",
      "2026-10-01",
    ]);
  });

  it("counts whole people, the range around them", () => {
    expect(days[2]).toMatchObject({
      back: { about: 27, low: 17, high: 37 },
      stayed: { about: 12, low: 2, high: 22 },
      moved: null,
    });
  });

  it("tells what moved it and which way, and what hardly did", () => {
    expect(days[1]?.moved).toEqual([
      {
        cause: "They wrote warmly",
        effect:
          "Of 100, about 4 more come back, and about 2 more come back and stay.",
      },
    ]);
    expect(days[1]?.small).toEqual(["8 days went by"]);
  });

  it("compares no numbers across a return", () => {
    expect(days[0]).toMatchObject({
      back: null,
      moved: [{ cause: "They came back", effect: null }],
    });
  });
});
