import {
  ifThenCues,
  type UrgeDays,
  urgePlaces,
  urgeTriggers,
} from "@staying-power/plan";
import { describe, expect, it } from "vitest";
import { ifThenAt } from "../address.ts";
import { draftFrom } from "./draft-from.ts";
import { longestHalf, newPlan, responsesFor } from "./draft-plan.ts";
import { hoursCue, placeCue, triggerCue, urgeCueNamed } from "./urge-cue.ts";

const everyDays: readonly UrgeDays[] = ["all", "weekdays", "weekends"];
const cues = [
  ...urgePlaces.map(placeCue),
  ...urgeTriggers.map(triggerCue),
  ...everyDays.flatMap((days) =>
    [3, 6].flatMap((length) =>
      Array.from({ length: 24 }, (_, from) => hoursCue({ days, from, length })),
    ),
  ),
  hoursCue({ days: "weekends", from: 0, length: 24 }),
];

describe("urgeCueNamed", () => {
  it("reads every trigger back from the address it is in", () => {
    expect(cues.length).toBe(158);
    for (const cue of cues) {
      const { hash } = ifThenAt({ from: cue.from });
      const from = ifThenAt.read(hash)?.from ?? "";
      expect(urgeCueNamed(from)).toEqual(cue);
    }
  });

  it.each([
    "list",
    "",
    "hours-24-3-all",
    "hours-07-3-all",
    "hours-22-4-all",
    "hours-22-3-mondays",
    "place-moon",
    "trigger-",
  ])("knows none called %o", (from) => {
    expect(urgeCueNamed(from)).toBeNull();
    expect(draftFrom(from)).toBeNull();
  });
});

describe("draftFrom", () => {
  it("begins a plan with its “if” in words, and asks for what to do; nothing else is said for the person", () => {
    for (const cue of cues) {
      const draft = draftFrom(cue.from);
      expect(draft).toEqual({
        ...newPlan,
        step: "response",
        from: cue.like,
        cue: cue.cue,
        moment: cue.moment,
      });
      expect(cue.cue.length).toBeLessThan(longestHalf);
      expect(responsesFor({ from: cue.like }).length).toBeGreaterThan(2);
    }
  });

  it("begins one for a trigger of the table as before", () => {
    expect(draftFrom("empty-weekend")).toMatchObject({
      from: "empty-weekend",
      moment: ifThenCues["empty-weekend"].moment,
    });
  });

  it("shows a plan for an hour at that hour, and on these days only", () => {
    const moment = (days: UrgeDays, from: number, length: number) =>
      hoursCue({ days, from, length }).moment;
    expect(moment("all", 22, 3)).toEqual({ part: "night" });
    expect(moment("all", 19, 3)).toEqual({ part: "evening" });
    expect(moment("weekends", 6, 3)).toEqual({
      days: ["saturday", "sunday"],
      part: "morning",
    });
    expect(moment("weekends", 0, 24)).toEqual({
      days: ["saturday", "sunday"],
    });
  });
});
