import { gateIds } from "@staying-power/care";
import { describe, expect, it } from "vitest";
import { crisisNeeds, isDangerKnown } from "./known-danger.ts";

describe("isDangerKnown", () => {
  it("is so behind the gates of danger and of threats, and behind no other", () => {
    expect(gateIds.filter((id) => isDangerKnown([{ id }]))).toEqual([
      "danger-to-me",
      "danger-to-myself",
      "danger-from-me",
      "threats",
    ]);
    expect(isDangerKnown([])).toBe(false);
  });
});

describe("crisisNeeds", () => {
  const self = [{ label: "threat-self-harm" }] as const;
  const other = [{ label: "threat-other" }] as const;

  it("goes by the draft where safety knows of nothing", () => {
    expect(crisisNeeds([], self)).toEqual(["crisis", "using-violence"]);
    expect(crisisNeeds([], other)).toEqual(["using-violence", "crisis"]);
  });

  it("begins with what safety knows, and names each need once", () => {
    expect(crisisNeeds([{ id: "danger-to-me" }], self)).toEqual([
      "violence",
      "crisis",
      "using-violence",
    ]);
    expect(crisisNeeds([{ id: "under-18" }], self)[0]).toBe("young");
    expect(crisisNeeds([{ id: "they-said-no" }], other)[0]).toBe(
      "using-violence",
    );
  });
});
