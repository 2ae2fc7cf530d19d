import type { Outcomes } from "@staying-power/forecast";
import { outcomeNames, readingWords } from "@staying-power/words";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { outcomes } from "../../testing/outcomes.ts";
import { PeoplePart } from "./people-part.tsx";

const words = readingWords.people;

/** The rows of the table, each with its name and its numbers. */
function rowsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  return [...table.rows]
    .slice(1)
    .map((row) => [...row.cells].map(({ textContent }) => textContent));
}

function shown(told: Outcomes, state: "apart" | "together" = "apart") {
  const part = mount(
    <PeoplePart outcomes={told} sureness={0.4} state={state} />,
  );
  const picture = part.getByRole("img");
  return {
    picture,
    /** How many figures there are of each shape: filled, half filled, empty. */
    figures: [
      [...picture.children].filter(
        (figure) => figure.querySelector("path, [stroke-width]") === null,
      ).length,
      picture.querySelectorAll("path").length,
      [...picture.children].filter(
        (figure) =>
          figure.querySelector("path") === null &&
          figure.querySelector("[stroke-width]") !== null,
      ).length,
    ],
    legend: part
      .getAllByRole("listitem")
      .map((item) => item.querySelector("b")?.textContent),
    rows: rowsOf(part.getByRole("table", { name: words.heading })),
  };
}

describe("a hundred people", () => {
  it("are as many in the picture as in its legend and its table, and are a hundred", () => {
    fc.assert(
      fc.property(outcomes, (told) => {
        const { figures, legend, rows } = shown(told);
        const counts = rows.map(([, about]) => Number(about));
        expect(counts).toEqual(figures);
        expect(legend.map(Number)).toEqual(figures);
        expect(figures.reduce((sum, count) => sum + count, 0)).toBe(100);
      }),
      { seed: 31, numRuns: 40 },
    );
  });

  it("are told in words to whoever does not see them, with every number of the table", () => {
    fc.assert(
      fc.property(outcomes, (told) => {
        const { picture, rows } = shown(told);
        const heard = picture.getAttribute("aria-label");
        for (const [name, about, range] of rows)
          expect(heard).toContain(`${about} ${name} (${range})`);
      }),
      { seed: 32, numRuns: 20 },
    );
  });

  it("are spoken of as coming back while apart, as staying once together", () => {
    const told: Outcomes = {
      horizonWeeks: 52,
      backAndStayed: { mean: 0.2, low: 0.1, high: 0.3 },
      backAndLeft: { mean: 0.1, low: 0.05, high: 0.2 },
      notBack: { mean: 0.7, low: 0.5, high: 0.8 },
    };
    const names = (state: "apart" | "together") =>
      shown(told, state).rows.map(([name]) => name);
    expect(names("apart")).toEqual([
      outcomeNames.backAndStayed,
      outcomeNames.backAndLeft,
      outcomeNames.notBack,
    ]);
    expect(names("together")).toEqual([
      words.outcomesTogether.backAndStayed,
      words.outcomesTogether.backAndLeft,
      words.outcomesTogether.notBack,
    ]);
  });
});
