import type { WholeHundred } from "@staying-power/words";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { split } from "../../testing/split.ts";
import { outcomeKeys } from "./hundred.ts";
import { OutcomeStrip } from "./outcome-strip.tsx";

/** Where each piece of the strip begins, and how wide it is. */
function pieces(people: WholeHundred) {
  const { root } = mount(<OutcomeStrip people={people} />);
  return [...root.querySelectorAll("rect")].map((piece) => ({
    start: Number(piece.getAttribute("x")),
    width: Number(piece.getAttribute("width")),
  }));
}

describe("a hundred people as a strip", () => {
  it("fill it from end to end, in the usual order, each as wide as their number", () => {
    fc.assert(
      fc.property(split, (people) => {
        const found = pieces(people);
        expect(found.map(({ width }) => width)).toEqual(
          outcomeKeys.map((key) => people[key]),
        );
        expect(found.reduce((sum, { width }) => sum + width, 0)).toBe(100);
        let end = 0;
        for (const { start, width } of found) {
          expect(start).toBe(end);
          end = start + width;
        }
        expect(end).toBe(100);
      }),
      { seed: 23, numRuns: 200 },
    );
  });

  it("say nothing aloud, since their numbers stand beside them", () => {
    const { root, queryByRole } = mount(
      <OutcomeStrip
        people={{ backAndStayed: 1, backAndLeft: 2, notBack: 97 }}
      />,
    );
    expect(queryByRole("img")).toBeNull();
    expect(root.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
    expect(root.textContent).toBe("");
  });
});
