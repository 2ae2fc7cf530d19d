import { describe, expect, it } from "vitest";
import { proportion } from "./proportion.ts";

describe("proportion", () => {
  // The interval of prop.test(15, 20, correct = FALSE) and prop.test(0, 10, correct = FALSE) in R.
  it("is the share with Wilson's interval", () => {
    expect(proportion(15, 20)).toBe("0.75 (0.53–0.89)");
    expect(proportion(0, 10)).toBe("0.00 (0.00–0.28)");
    expect(proportion(0, 0)).toBe("none");
  });
});
