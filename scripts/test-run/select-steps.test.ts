import { describe, expect, it } from "vitest";
import { selectSteps } from "./select-steps.ts";

const steps = [
  { name: "browser" },
  { name: "lint" },
  { name: "build" },
  { name: "flows", needs: ["browser", "build"] },
];
const namesOf = (...asked: string[]): unknown => {
  const selected = selectSteps(steps, asked);
  return selected.ok ? selected.value.map(({ name }) => name) : selected.error;
};

describe("selectSteps", () => {
  it("takes every step when none is named", () => {
    expect(namesOf()).toEqual(["browser", "lint", "build", "flows"]);
  });

  it("takes what is named and what that needs, in the order of the table", () => {
    expect(namesOf("flows")).toEqual(["browser", "build", "flows"]);
    expect(namesOf("build", "lint")).toEqual(["lint", "build"]);
  });

  it("answers an unknown name with the names there are", () => {
    expect(namesOf("lint", "speed")).toBe(
      "No step is called speed. The steps: browser, lint, build, flows.",
    );
  });
});
