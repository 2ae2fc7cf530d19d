import { describe, expect, it } from "vitest";
import { closestName } from "./closest-name.ts";
import { factKeys, issueIds } from "./index.ts";

describe("closestName", () => {
  it.each([
    ["clinghy", "clingy"],
    ["jealosuy", "jealousy"],
    ["Someone Else", "someone-else"],
    ["too_little_affection", "too-little-affection"],
    ["adiction", "addiction"],
  ])("takes %s for %s", (written, meant) => {
    expect(closestName(written, issueIds)).toBe(meant);
  });

  it.each(["", "xyz", "purple", "a".repeat(10_000)])(
    "does not guess when nothing is close",
    (written) => {
      expect(closestName(written, issueIds)).toBeUndefined();
    },
  );

  it("knows every name that is right", () => {
    for (const key of factKeys) expect(closestName(key, factKeys)).toBe(key);
  });
});
