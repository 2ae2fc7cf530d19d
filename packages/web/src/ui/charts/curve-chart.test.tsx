import type { Curve } from "@staying-power/forecast";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { CurveChart } from "./curve-chart.tsx";

const weeks = Array.from({ length: 104 }, (_, index) => index + 1);
/** In thousandths: doubles drawn by their bits are nearly all next to nothing. */
const share = fc.integer({ min: 0, max: 1000 }).map((of) => of / 1000);

/** Any three shares for every week of two years, low before mean before high, however they jump. */
const curves: fc.Arbitrary<Curve> = fc
  .array(fc.tuple(share, share, share), {
    minLength: weeks.length,
    maxLength: weeks.length,
  })
  .map((drawn) => {
    const sorted = drawn.map((three) =>
      three.toSorted((one, other) => one - other),
    );
    const at = (place: number): number[] =>
      sorted.map((three) => three[place] ?? 0);
    return { weeks, low: at(0), mean: at(1), high: at(2) };
  });

/** A curve that rises evenly to this share after two years, with a band of a tenth around it. */
function rising(most: number): Curve {
  const mean = weeks.map((week) => (most * week) / 104);
  return {
    weeks,
    mean,
    low: mean.map((value) => value * 0.9),
    high: mean.map((value) => value * 1.1),
  };
}

interface At {
  readonly x: number;
  readonly y: number;
}

/** All corners and handles of a path: a curve through them lies within their hull. */
function corners(path: Element | undefined): readonly At[] {
  const numbers = (path?.getAttribute("d") ?? "")
    .replace(/[MLCZ]/g, " ")
    .split(/[\s,]+/)
    .filter((part) => part !== "")
    .map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({
    x: numbers[2 * index] ?? Number.NaN,
    y: numbers[2 * index + 1] ?? Number.NaN,
  }));
}

function shown(curve: Curve, atStart = 0) {
  const part = mount(
    <CurveChart
      curve={curve}
      kind="back"
      atStart={atStart}
      alt="in words"
      label="at a year"
      xLabel="months"
      yLabel="people of a hundred"
    />,
  );
  const picture = part.getByRole("img", { name: "in words" });
  const [band, line] = picture.querySelectorAll("path");
  const attribute = (element: Element | null, name: string): number =>
    Number(element?.getAttribute(name));
  const dot = picture.querySelector("circle");
  const texts = [...picture.querySelectorAll("text")].map((text) => ({
    said: text.textContent,
    x: attribute(text, "x"),
    y: attribute(text, "y"),
  }));
  return {
    ...part,
    picture,
    band: corners(band),
    line: corners(line),
    dot: { x: attribute(dot, "cx"), y: attribute(dot, "cy") },
    width: attribute(picture, "width"),
    height: attribute(picture, "height"),
    texts,
  };
}

describe("a curve over two years", () => {
  it("stays within its box, with its band, and goes on from left to right", () => {
    fc.assert(
      fc.property(curves, fc.constantFrom(0, 1), (curve, atStart) => {
        const { band, line, width, height } = shown(curve, atStart);
        expect(line.length).toBeGreaterThan(weeks.length);
        expect(band.length).toBeGreaterThan(2 * weeks.length);
        for (const { x, y } of [...line, ...band]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
        const xs = line.map(({ x }) => x);
        expect(xs).toEqual(xs.toSorted((one, other) => one - other));
      }),
      { seed: 27, numRuns: 40 },
    );
  });

  it("makes room for a band that reaches far beyond its line", () => {
    const flat = (value: number): number[] => weeks.map(() => value);
    const { band, height } = shown({
      weeks,
      mean: flat(0.05),
      low: flat(0),
      high: flat(0.95),
    });
    const ys = band.map(({ y }) => y);
    expect(Math.min(...ys)).toBeGreaterThan(0);
    expect(Math.max(...ys)).toBeLessThan(height);
  });

  it.each([0, 1])("begins at its very start with %d", (atStart) => {
    const { line, texts } = shown(rising(1), atStart);
    const axis = texts.filter(({ said }) => said === String(100 * atStart));
    // The number of a grid line stands a little below it, by less than half a letter.
    const below = axis.map(({ y }) => y - (line[0]?.y ?? -1));
    expect(below.filter((by) => by > 0 && by < 6)).toHaveLength(1);
  });

  it("grows with the letters a person has set, and holds its line all the same", () => {
    const page = document.documentElement;
    page.style.fontSize = "18px";
    const usual = shown(rising(1));
    page.style.fontSize = "36px";
    const large = shown(rising(1));
    page.style.fontSize = "";
    expect(large.height).toBeCloseTo(2 * usual.height, 3);
    for (const { y } of [...large.line, ...large.band]) {
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(large.height);
    }
  });

  it.each([1, 0.3, 0])(
    "that ends at %d is labelled at one year, on the line",
    (most) => {
      const { dot, line, getByText } = shown(rising(most));
      expect(getByText("at a year")).toBeTruthy();
      expect(
        line.some(
          ({ x, y }) =>
            Math.abs(x - dot.x) < 0.01 && Math.abs(y - dot.y) < 0.01,
        ),
      ).toBe(true);
    },
  );

  it("marks one year above its month on the axis", () => {
    const { dot, texts } = shown(rising(0.137));
    const year = texts.find(({ said, y }) => said === "12" && y > dot.y);
    expect(year?.x).toBeCloseTo(dot.x, 3);
  });

  it("counts months below, and at most a hundred people beside it", () => {
    fc.assert(
      fc.property(curves, (curve) => {
        const { texts } = shown(curve);
        const said = texts.map((text) => text.said);
        for (const month of ["0", "6", "12", "18", "24"])
          expect(said).toContain(month);
        const beside = texts
          .filter(({ x, said: words }) => x < 34 && /^\d+$/.test(words))
          .map(({ said: words }) => Number(words));
        expect(beside.length).toBeGreaterThan(1);
        expect(Math.min(...beside)).toBe(0);
        expect(Math.max(...beside)).toBeLessThanOrEqual(100);
      }),
      { seed: 28, numRuns: 20 },
    );
  });

  it("does not make much of little: what is small looks small", () => {
    const { line, height } = shown(rising(0.01));
    const heights = line.map(({ y }) => y);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(
      height / 10,
    );
  });

  it("says which way is what", () => {
    const { getByText } = shown(rising(0.5));
    expect(getByText("months")).toBeTruthy();
    expect(getByText("people of a hundred")).toBeTruthy();
  });

  it("is one point where nothing is known beyond the start", () => {
    const { line, picture } = shown(
      { weeks: [], mean: [], low: [], high: [] },
      1,
    );
    expect(line).toHaveLength(1);
    expect(picture.outerHTML).not.toContain("NaN");
  });
});
