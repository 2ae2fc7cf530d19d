import { describe, expect, it } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { DayChart } from "./day-chart.tsx";

const byHour = Array.from({ length: 24 }, (_, hour) =>
  hour === 23 ? 4 : hour === 9 ? 1 : 0,
);

const drawn = (counts: readonly number[]) =>
  mount(
    <DayChart
      byHour={counts}
      isMarked={(hour) => hour >= 22}
      alt="in words"
      yLabel="how many"
      hourName={(hour) => `${hour} h`}
    />,
  ).root;

describe("DayChart", () => {
  it("draws a column for every hour that has any, as high as it has", () => {
    const heights = [...drawn(byHour).querySelectorAll("rect")].map((part) =>
      Number(part.getAttribute("height")),
    );
    const [nine = 0, night = 0] = heights;
    expect(heights).toHaveLength(2);
    expect(night).toBeCloseTo(4 * nine, 6);
  });

  it("underlines the hours that the words speak of, also those that have none", () => {
    const part = drawn(byHour);
    expect(part.querySelectorAll(".marked .under")).toHaveLength(2);
    expect(part.querySelectorAll(".marked rect")).toHaveLength(1);
  });

  it("says itself in words, and the names of hours", () => {
    const part = drawn(byHour);
    expect(part.querySelector("svg")?.getAttribute("aria-label")).toBe(
      "in words",
    );
    const texts = [...part.querySelectorAll("text")].map(
      ({ textContent }) => textContent,
    );
    expect(texts).toEqual(expect.arrayContaining(["0", "4", "0 h", "12 h"]));
  });

  it("stands with nothing in it", () => {
    const part = drawn(Array.from({ length: 24 }, () => 0));
    expect(part.querySelectorAll("rect")).toHaveLength(0);
    expect(part.innerHTML).not.toContain("NaN");
  });
});
