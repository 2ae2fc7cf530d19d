import { pathIds } from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import { paths as pathWords, readingWords } from "@staying-power/words";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { outcomes } from "../../testing/outcomes.ts";
import { outcomeKeys } from "../../ui/charts/hundred.ts";
import { PathsPart } from "./paths-part.tsx";

type Path = Reading["paths"][number];

const words = readingWords.paths;
/** In thousandths: doubles drawn by their bits are nearly all next to nothing. */
const change = fc.integer({ min: -1000, max: 1000 }).map((of) => of / 1000);

const noCurve = { weeks: [], mean: [], low: [], high: [] };
const ranges = fc
  .tuple(change, change, change)
  .map((three) => three.toSorted((one, other) => one - other))
  .map(([low = 0, mean = 0, high = 0]) => ({ low, mean, high }));

/** A reading of every path, in any order, each against going on as now. */
const paths: fc.Arbitrary<readonly Path[]> = fc
  .shuffledSubarray([...pathIds], { minLength: pathIds.length })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({ outcomes, range: ranges }).map((drawn): Path => ({
          id,
          outcomes: drawn.outcomes,
          difference: {
            notBack: drawn.range,
            backAndStayed: drawn.range,
            backAndLeft: drawn.range,
          },
          back: noCurve,
          stay: noCurve,
          reasons: [],
          mirageRisk: drawn.range,
        })),
      ),
    ),
  );

function shown(told: readonly Path[]) {
  const part = mount(<PathsPart paths={told} />);
  const table = part.getByRole<HTMLTableElement>("table", {
    name: words.heading,
  });
  return {
    items: part.getAllByRole("listitem").map((item) => ({
      name: item.querySelector("h3")?.textContent,
      text: item.textContent,
      widths: [...item.querySelectorAll("rect")].map((piece) =>
        Number(piece.getAttribute("width")),
      ),
    })),
    rows: [...table.rows]
      .slice(1)
      .map((row) => [...row.cells].map(({ textContent }) => textContent)),
  };
}

describe("the paths beside each other", () => {
  it("say the same in their strip, in their words and in the table", () => {
    fc.assert(
      fc.property(paths, (told) => {
        const { items, rows } = shown(told);
        expect(rows.map(([name]) => name)).toEqual(
          items.map(({ name }) => name),
        );
        for (const [index, { widths, text }] of items.entries()) {
          expect(rows[index]?.slice(1, 4).map(Number)).toEqual(widths);
          expect(widths.reduce((sum, width) => sum + width, 0)).toBe(100);
          for (const [place, key] of outcomeKeys.entries())
            expect(text).toContain(
              readingWords.people.counted[key](widths[place] ?? -1),
            );
        }
      }),
      { seed: 33, numRuns: 25 },
    );
  });

  it("begin with going on as now, which differs from nothing", () => {
    fc.assert(
      fc.property(paths, (told) => {
        const { items, rows } = shown(told);
        expect(items.map(({ name }) => name)).toEqual([
          pathWords.current.name,
          ...told
            .filter(({ id }) => id !== "current")
            .map(({ id }) => pathWords[id].name),
        ]);
        expect(rows[0]?.at(-1)).toBe("");
        for (const row of rows.slice(1)) expect(row.at(-1)).toMatch(/\d/);
      }),
      { seed: 34, numRuns: 25 },
    );
  });
});
