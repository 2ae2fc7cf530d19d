import { describe, expect, it } from "vitest";
import {
  arrowsByPackage,
  arrowsByWebFolder,
} from "../../tests/house/arrows.ts";
import { folderBlock, packageBlock } from "./arrow-blocks.ts";
import { drawArrows } from "./draw-arrows.ts";

describe("drawArrows", () => {
  it("puts each name above all that its arrows lead to", () => {
    expect(
      drawArrows([
        { name: "low", to: [], types: [], note: "the last" },
        { name: "top", to: ["middle", "low"], types: [], note: "" },
        { name: "middle", to: [], types: ["low"], note: "one" },
      ]),
    ).toBe(
      [
        "top     ──▶ middle, low",
        "middle  ──▶ low (types)  one",
        "low                      the last",
      ].join("\n"),
    );
  });

  it("refuses a circle", () => {
    const circle = [
      { name: "a", to: ["b"], types: [], note: "" },
      { name: "b", to: [], types: ["a"], note: "" },
    ];
    expect(() => drawArrows(circle)).toThrow(/a, b, a/);
  });

  it.each([
    ["packages", packageBlock(arrowsByPackage), Object.keys(arrowsByPackage)],
    ["folders", folderBlock(arrowsByWebFolder), Object.keys(arrowsByWebFolder)],
  ])("can draw our %s, each arrow down", (_what, block, names) => {
    const lines = (block.split("```")[1] ?? "").trim().split("\n");
    expect(new Set(lines.map((line) => line.split(" ")[0]))).toEqual(
      new Set(names),
    );
    for (const [row, line] of lines.entries()) {
      const below = lines.slice(row + 1).map((one) => one.split(" ")[0]);
      const [, arrows = ""] = line.split("──▶ ");
      const to = arrows.split("  ")[0]?.replaceAll(" (types)", "") ?? "";
      expect(below).toEqual(
        expect.arrayContaining(to === "" ? [] : to.split(", ")),
      );
    }
  });
});

describe("packageBlock", () => {
  it("lists ours before the others, types as such, and the reason", () => {
    const block = packageBlock({
      guide: {
        imports: ["zod", "@staying-power/case"],
        types: ["@staying-power/forecast"],
        node: true,
        why: "words",
      },
    });
    expect(block).toContain(
      "| `guide` | `case`, `zod`, the types of `forecast`, Node | words |",
    );
    expect(block).toContain("guide  ──▶ case, forecast (types)");
  });

  it("says nothing where nothing may be imported", () => {
    const engine = { imports: [], types: [], node: false, why: "alone" };
    expect(packageBlock({ engine })).toContain(
      "| `engine` | nothing | alone |",
    );
  });
});
