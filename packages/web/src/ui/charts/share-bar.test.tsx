import type { WholePeople } from "@staying-power/words";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { ShareBar } from "./share-bar.tsx";

const share = fc.integer({ min: 0, max: 100 });

/** Ranges, with the share that fills the whole width: that of the largest of them, and never nothing. */
const bars = fc.tuple(share, share, share, share).map((shares) => {
  const [low = 0, about = 0, high = 0, most = 0] = shares.toSorted(
    (one, other) => one - other,
  );
  return { range: { low, about, high }, full: Math.max(5, most) };
});

/** Where the bar ends and where its range lies, on a width of 100. */
function drawn(range: WholePeople, full: number) {
  const { root } = mount(<ShareBar share={range} kind="wrong" full={full} />);
  const [rest, bar] = root.querySelectorAll("rect");
  const line = root.querySelector("path")?.getAttribute("d") ?? "";
  const [, low, high] = /^M(\S+) 6H(\S+)$/.exec(line) ?? [];
  return {
    rest: Number(rest?.getAttribute("width")),
    start: Number(bar?.getAttribute("x")),
    end: Number(bar?.getAttribute("width")),
    low: Number(low),
    high: Number(high),
    svg: root.querySelector("svg"),
  };
}

describe("the bar of a share", () => {
  it("ends within its range, and its range within the width", () => {
    fc.assert(
      fc.property(bars, ({ range, full }) => {
        const { start, end, low, high } = drawn(range, full);
        const hair = 1e-9;
        expect(start).toBe(0);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(low - hair);
        expect(high).toBeGreaterThanOrEqual(end - hair);
        expect(high).toBeLessThanOrEqual(100 + hair);
      }),
      { seed: 24, numRuns: 300 },
    );
  });

  it("is as long as its part of what fills the width", () => {
    expect(drawn({ low: 10, about: 20, high: 40 }, 40)).toMatchObject({
      rest: 100,
      low: 25,
      end: 50,
      high: 100,
    });
    expect(drawn({ low: 0, about: 0, high: 0 }, 5)).toMatchObject({
      low: 0,
      end: 0,
      high: 0,
    });
  });

  it("says nothing aloud, since its number stands beside it", () => {
    const { svg } = drawn({ low: 10, about: 20, high: 30 }, 100);
    expect(svg?.getAttribute("aria-hidden")).toBe("true");
  });
});
