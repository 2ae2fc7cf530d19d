import type { WholeHundred } from "@staying-power/words";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { split } from "../../testing/split.ts";
import { type OutcomeKey, outcomeKeys } from "./hundred.ts";
import { PeopleChart } from "./people-chart.tsx";

/** Every figure of the picture, from left to right and top to bottom: what it stands for, and where. */
function figures(people: WholeHundred) {
  const picture = mount(
    <PeopleChart people={people} alt="in words" />,
  ).getByRole("img", { name: "in words" });
  return [...picture.children]
    .map((figure) => {
      const round = figure.querySelector("circle");
      return {
        outcome: meaning(figure),
        x: Number(round?.getAttribute("cx")),
        y: Number(round?.getAttribute("cy")),
      };
    })
    .toSorted((one, other) => one.y - other.y || one.x - other.x);
}

/** What a figure stands for, by its shape alone. */
function meaning(figure: Element): OutcomeKey {
  if (figure.querySelector("path") !== null) return "backAndLeft";
  return figure.querySelector("circle")?.hasAttribute("stroke-width") === true
    ? "notBack"
    : "backAndStayed";
}

describe("a hundred people", () => {
  it("are exactly a hundred, as many of each outcome as there are", () => {
    fc.assert(
      fc.property(split, (people) => {
        const found = figures(people);
        expect(found).toHaveLength(100);
        for (const key of outcomeKeys)
          expect(found.filter(({ outcome }) => outcome === key)).toHaveLength(
            people[key],
          );
      }),
      { seed: 21, numRuns: 60 },
    );
  });

  it("stand in the usual order, read as a page is read", () => {
    fc.assert(
      fc.property(split, (people) => {
        expect(figures(people).map(({ outcome }) => outcome)).toEqual(
          outcomeKeys.flatMap((key) =>
            Array.from({ length: people[key] }, () => key),
          ),
        );
      }),
      { seed: 22, numRuns: 30 },
    );
  });

  it("stand ten by ten, nobody in the place of another", () => {
    const found = figures({ backAndStayed: 30, backAndLeft: 25, notBack: 45 });
    expect(new Set(found.map(({ x }) => x)).size).toBe(10);
    expect(new Set(found.map(({ y }) => y)).size).toBe(10);
    expect(new Set(found.map(({ x, y }) => `${x} ${y}`)).size).toBe(100);
  });

  it("stand within the picture, each with room around it", () => {
    const { getByRole } = mount(
      <PeopleChart
        people={{ backAndStayed: 0, backAndLeft: 0, notBack: 100 }}
        alt="in words"
      />,
    );
    const [, , width = 0, height = 0] = (
      getByRole("img").getAttribute("viewBox") ?? ""
    )
      .split(" ")
      .map(Number);
    for (const mark of getByRole("img").querySelectorAll("circle")) {
      const reach = (name: string): number => Number(mark.getAttribute(name));
      const radius = reach("r") + reach("stroke-width") / 2;
      expect(radius).toBeLessThan(width / 20);
      expect(Math.abs(reach("cx") - width / 2)).toBeLessThan(
        width / 2 - radius,
      );
      expect(Math.abs(reach("cy") - height / 2)).toBeLessThan(
        height / 2 - radius,
      );
    }
  });
});
