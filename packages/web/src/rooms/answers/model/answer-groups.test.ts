import { factKeys } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { answerGroups } from "./answer-groups.ts";

describe("the groups of answers", () => {
  it("hold every question once, but the one that is asked about safety", () => {
    const grouped = answerGroups.flatMap(({ keys }) => keys);
    expect(grouped.toSorted()).toEqual(
      ["breakup", ...factKeys]
        .filter((key) => key !== "contactForbidden")
        .toSorted(),
    );
  });
});
