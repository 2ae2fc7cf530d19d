import { describe, expect, it } from "vitest";
import { withBlock } from "./generated-block.ts";

const page = [
  "before",
  "<!-- generated: a -->",
  "old",
  "<!-- end -->",
  "between",
  "<!-- generated: b -->",
  "<!-- end -->",
  "after",
].join("\n");

describe("withBlock", () => {
  it("replaces what stands in its block and nothing else", () => {
    expect(withBlock(page, "a", "new")).toBe(
      page.replace("\nold\n", "\n\nnew\n\n"),
    );
  });

  it("gives the same page when done twice", () => {
    const once = withBlock(page, "b", "| x |");
    expect(withBlock(once, "b", "| x |")).toBe(once);
  });

  it("refuses a block that is not there", () => {
    expect(() => withBlock(page, "c", "")).toThrow(/no block c/);
  });
});
