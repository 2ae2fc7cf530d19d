import { describe, expect, it } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { type OutcomeKey, outcomeKeys } from "./hundred.ts";
import { OutcomeMark } from "./outcome-mark.tsx";

const place = { x: 48, y: 16, radius: 11 };

/** The shapes that one mark is drawn with. */
function shapes(outcome: OutcomeKey): readonly SVGElement[] {
  const { root } = mount(
    <svg>
      <OutcomeMark outcome={outcome} {...place} />
    </svg>,
  );
  return [...root.querySelectorAll<SVGElement>("circle, path")];
}

function number(shape: SVGElement, name: string): number {
  return Number(shape.getAttribute(name));
}

describe("the mark of one person", () => {
  it("can be told from the others without its colour", () => {
    const drawn = outcomeKeys.map((outcome) =>
      shapes(outcome)
        .map((shape) => [
          shape.localName,
          ...["r", "stroke-width", "d"].map((name) => shape.getAttribute(name)),
        ])
        .join(";"),
    );
    expect(new Set(drawn).size).toBe(outcomeKeys.length);
  });

  it.each(outcomeKeys)("of %s is as large as it is said to be", (outcome) => {
    const [round] = shapes(outcome);
    if (round === undefined) throw new TypeError("nothing is drawn");
    expect([number(round, "cx"), number(round, "cy")]).toEqual([48, 16]);
    expect(number(round, "r") + number(round, "stroke-width") / 2).toBeCloseTo(
      place.radius,
      9,
    );
  });

  it("is half filled, on the left, of who came back and left again", () => {
    const half = shapes("backAndLeft").at(-1)?.getAttribute("d");
    // From the top round the left to the bottom, and straight back.
    expect(half).toBe("M48 5a11 11 0 0 0 0 22z");
  });
});
