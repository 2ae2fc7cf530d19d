import { describe, expect, it } from "vitest";
import { parseSetAside } from "./set-aside.ts";

describe("parseSetAside", () => {
  it("keeps what is known and leaves out the rest", () => {
    const kept = {
      breakup: "skipped",
      endedBy: "unknown",
      ageMe: "later",
      nobody: "skipped",
    };
    expect(parseSetAside(kept, ["breakup", "endedBy", "ageMe"])).toEqual({
      breakup: "skipped",
      endedBy: "unknown",
    });
  });

  it.each([null, undefined, 7, "text", []])("takes %o for nothing", (input) => {
    expect(parseSetAside(input, ["breakup"])).toEqual({});
  });
});
