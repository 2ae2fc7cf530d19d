import { describe, expect, it } from "vitest";
import { type Pace, paced } from "./watch.ts";

describe("paced", () => {
  it("tells nothing of what is over at once, then how long the whole takes, try by try", () => {
    const told: Pace[] = [];
    let now = 1000;
    const watch = paced(
      () => now,
      (pace) => told.push(pace),
    );
    const at = (ms: number, done: number, round = 0): void => {
      now = ms;
      expect(watch({ done, round })).toBe("go on");
    };
    at(1000, 0.001);
    at(1200, 0.01);
    expect(told).toEqual([]);
    at(1500, 0.025);
    at(1600, 0.03);
    at(2000, 0.05);
    expect(told).toEqual([
      { done: 0.025, round: 0, seconds: 20 },
      { done: 0.05, round: 0, seconds: 20 },
    ]);
    at(2100, 0.001, 1);
    at(3100, 0.25, 1);
    expect(told.slice(2)).toEqual([{ done: 0.25, round: 1, seconds: 4 }]);
  });
});
