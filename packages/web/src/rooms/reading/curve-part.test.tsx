import type { Curve } from "@staying-power/forecast";
import { readingWords, type WholeCurve } from "@staying-power/words";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { CurvePart } from "./curve-part.tsx";

const weeks = Array.from({ length: 104 }, (_, index) => index + 1);
/** In thousandths: doubles drawn by their bits are nearly all next to nothing. */
const share = fc.integer({ min: 0, max: 1000 }).map((of) => of / 1000);

/** A curve that rises, or falls, by uneven steps, within a band. */
const curves: fc.Arbitrary<Curve> = fc
  .record({
    steps: fc.array(share, { minLength: 104, maxLength: 104 }),
    rises: fc.boolean(),
    band: share,
  })
  .map(({ steps, rises, band }) => {
    const mean = steps.toSorted((one, other) =>
      rises ? one - other : other - one,
    );
    return {
      weeks,
      mean,
      low: mean.map((value) => value * (1 - band)),
      high: mean.map((value) => value + (1 - value) * band),
    };
  });

/** The curve in whole people, month by month. */
function wholeOf({ mean, low, high }: Curve): WholeCurve {
  return Array.from({ length: 24 }, (_, index) => {
    const month = index + 1;
    const week = Math.round((month * 52) / 12) - 1;
    const [about = 0, least = 0, most = 0] = [mean, low, high].map((values) =>
      Math.round((values[week] ?? 0) * 100),
    );
    return { month, about, low: least, high: most };
  });
}

const kinds = ["back", "stay"] as const;

describe.each(kinds)("the curve of %s", (kind) => {
  const words = readingWords[kind];

  it("says of one year the same in its picture, in its words and in the table", () => {
    fc.assert(
      fc.property(curves, (curve) => {
        const { getByRole, getAllByText } = mount(
          <CurvePart kind={kind} curve={curve} whole={wholeOf(curve)} />,
        );
        const table = getByRole<HTMLTableElement>("table", {
          name: words.heading,
        });
        const rows = [...table.rows].map((row) =>
          [...row.cells].map(({ textContent }) => textContent),
        );
        const [, about, range] = rows.find(([month]) => month === "12") ?? [];
        const picture = getByRole("img");
        const key = document.querySelector(".line-key");
        expect(key?.textContent).toBe(words.label(Number(about)));
        expect(picture.getAttribute("aria-label")).toContain(`(${range})`);
        expect(
          getAllByText(picture.getAttribute("aria-label") ?? ""),
        ).toHaveLength(1);
      }),
      { seed: 35, numRuns: 20 },
    );
  });
});

describe("the curve of coming back", () => {
  const curve = {
    weeks,
    mean: weeks.map((week) => week / 208),
    low: weeks.map((week) => week / 416),
    high: weeks.map((week) => week / 104),
  };
  const shown = (kind: "back" | "stay") =>
    mount(<CurvePart kind={kind} curve={curve} whole={wholeOf(curve)} />);

  it("begins with nobody, and that of staying with everybody", () => {
    const startOf = (kind: "back" | "stay"): number =>
      Number(
        /^M[\d.]+,([\d.]+)/.exec(
          shown(kind)
            .getByRole("img")
            .querySelectorAll("path")[1]
            ?.getAttribute("d") ?? "",
        )?.[1],
      );
    expect(startOf("back")).toBeGreaterThan(startOf("stay"));
  });
});
