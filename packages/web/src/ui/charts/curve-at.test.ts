import { describe, expect, it } from "vitest";
import { curveAt } from "./curve-at.ts";

const weeks = Array.from({ length: 104 }, (_, index) => index + 1);
const share = (week: number): number => week / 200;
const curve = {
  weeks,
  mean: weeks.map(share),
  low: weeks.map((week) => share(week) / 2),
  high: weeks.map((week) => share(week) * 1.5),
};

describe("curveAt", () => {
  it.each([
    [1, 4],
    [3, 13],
    [12, 52],
    [18, 78],
    [24, 104],
  ])("reads %i months at week %i", (months, week) => {
    expect(curveAt(curve, months)).toEqual({
      about: Math.round(share(week) * 100),
      low: Math.round(share(week) * 50),
      high: Math.round(share(week) * 150),
    });
  });
});
