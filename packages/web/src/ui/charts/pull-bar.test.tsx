import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { PullBar } from "./pull-bar.tsx";

const pulls = fc.record({
  full: fc.double({ min: 0.05, max: 1, noNaN: true }),
  part: fc.double({ min: -1, max: 1, noNaN: true }),
});
const hair = 1e-9;

/** Where the bar begins and ends, on a width of 100 with its middle at 50. */
function drawn(difference: number, full: number) {
  const { root } = mount(<PullBar difference={difference} full={full} />);
  const bar = root.querySelector("rect");
  const start = Number(bar?.getAttribute("x"));
  return {
    start,
    end: start + Number(bar?.getAttribute("width")),
    svg: root.querySelector("svg"),
  };
}

describe("the bar of what an answer changes", () => {
  it("goes from the middle to its own side, and stays within the width", () => {
    fc.assert(
      fc.property(pulls, ({ full, part }) => {
        const { start, end } = drawn(part * full, full);
        expect(start).toBeGreaterThanOrEqual(-hair);
        expect(end).toBeLessThanOrEqual(100 + hair);
        expect(part > 0 ? start : end).toBeCloseTo(50, 9);
        expect(end - start).toBeCloseTo(50 * Math.abs(part), 9);
      }),
      { seed: 25, numRuns: 300 },
    );
  });

  it.each([
    [0.1, 50, 75],
    [-0.1, 25, 50],
    [0.2, 50, 100],
    [-0.2, 0, 50],
    [0, 50, 50],
  ])("for %d of 0.2 goes from %d to %d", (difference, start, end) => {
    expect(drawn(difference, 0.2)).toMatchObject({ start, end });
  });

  it("says nothing aloud, since its number stands beside it", () => {
    expect(drawn(0.1, 0.2).svg?.getAttribute("aria-hidden")).toBe("true");
  });
});
