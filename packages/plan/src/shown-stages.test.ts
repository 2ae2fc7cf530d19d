import { describe, expect, it } from "vitest";
import { stageIds, stagesByState } from "./rules/stages.ts";
import { stateIds } from "./rules/states.ts";
import { shownStages } from "./shown-stages.ts";

const shownIn = (state: (typeof stateIds)[number]) =>
  shownStages({
    state,
    stages: stageIds.map((id) => ({ id, status: stagesByState[state][id] })),
  }).map(({ id }) => id);

describe("the stages that are shown", () => {
  it("hold no meeting to come behind a gate, nor while letting go", () => {
    expect(shownIn("gate")).toEqual(["steady", "letting-go"]);
    expect(shownIn("healing")).toEqual(["steady", "focus", "letting-go"]);
  });

  it("are all of them in every other state", () => {
    for (const state of stateIds)
      if (state !== "gate" && state !== "healing")
        expect(shownIn(state)).toEqual(stageIds);
  });
});
