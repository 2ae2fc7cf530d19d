import fc from "fast-check";
import { slotParts, weekdayIds } from "@staying-power/case";
import { calendarSlots } from "@staying-power/plan";
import { describe, expect, it } from "vitest";
import { tapAt } from "./tap.ts";
import {
  movedSlot,
  type Place,
  placeBeside,
  placeName,
  slotAt,
  timedSlot,
  withoutSlot,
  withSlot,
} from "./week.ts";

const tuesday: Place = { day: "tuesday", part: "evening" };
const friday: Place = { day: "friday", part: "day" };
const anyPlace: fc.Arbitrary<Place> = fc.record({
  day: fc.constantFrom(...weekdayIds),
  part: fc.constantFrom(...slotParts),
});

describe("the places of a project", () => {
  it("are moved with their hour and their length, and never onto another one", () => {
    const slots = [{ ...tuesday, time: "19:30", minutes: 45 }, friday] as const;
    const monday: Place = { day: "monday", part: "day" };
    expect(movedSlot(slots, tuesday, monday)).toEqual([
      { ...monday, time: "19:30", minutes: 45, id: "tuesday evening" },
      friday,
    ]);
    expect(movedSlot(slots, tuesday, friday)).toBe(slots);
    expect(
      movedSlot(movedSlot(slots, tuesday, monday), monday, tuesday),
    ).toEqual(slots);
  });

  it("keep the name they have in a calendar however they are moved, and no two have the same", () => {
    const act = fc.record({
      from: anyPlace,
      to: anyPlace,
      does: fc.constantFrom("put", "move", "take-out"),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const uids = (slots: ReturnType<typeof withSlot>) =>
          calendarSlots([
            {
              project: "a",
              start: "2026-11-01",
              slots: slots.map((slot) => ({ ...slot, time: "19:30" })),
            },
          ]).map(({ uid }) => uid);
        const end = acts.reduce<ReturnType<typeof withSlot>>(
          (slots, { from, to, does }) => {
            const next = {
              put: () => withSlot(slots, to),
              move: () => movedSlot(slots, from, to),
              "take-out": () => withoutSlot(slots, from),
            }[does]();
            if (does === "move") expect(uids(next)).toEqual(uids(slots));
            return next;
          },
          [],
        );
        expect(new Set(uids(end)).size).toBe(end.length);
        expect(new Set(end.map(placeName)).size).toBe(end.length);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("are put once, taken out, and given an hour or none", () => {
    const one = withSlot([], tuesday);
    expect(withSlot(one, tuesday)).toBe(one);
    expect(withoutSlot(one, tuesday)).toEqual([]);
    const timed = timedSlot(one, tuesday, { time: "19:30", minutes: 60 });
    expect(slotAt(timed, tuesday)).toEqual({
      ...tuesday,
      time: "19:30",
      minutes: 60,
    });
    expect(
      timedSlot(timed, tuesday, { time: undefined, minutes: undefined }),
    ).toEqual(one);
  });

  it("lead on by arrow keys up to the edge", () => {
    expect(placeBeside(tuesday, "ArrowRight")).toEqual(tuesday);
    expect(placeBeside(tuesday, "ArrowDown")).toEqual({
      day: "wednesday",
      part: "evening",
    });
    expect(placeBeside({ day: "monday", part: "morning" }, "ArrowUp")).toEqual({
      day: "monday",
      part: "morning",
    });
    expect(placeBeside(tuesday, "Enter")).toBeNull();
  });
});

describe("tapAt", () => {
  const week = {
    projects: [
      { project: "a", what: "the guitar", slots: [tuesday] },
      { project: "b", what: "a shelf", slots: [tuesday, friday] },
    ],
    active: "a",
    mayChoose: true,
  };

  it("puts, picks up, moves and lets go", () => {
    const monday: Place = { day: "monday", part: "day" };
    expect(tapAt(week, null, monday)).toEqual({ act: "put" });
    expect(tapAt(week, null, tuesday)).toEqual({ act: "pick", project: "a" });
    const picked = { project: "a", at: tuesday };
    expect(tapAt(week, picked, monday)).toEqual({
      act: "move",
      project: "a",
      from: tuesday,
    });
    expect(tapAt({ ...week, mayChoose: false }, picked, tuesday)).toEqual({
      act: "let-go",
    });
  });

  it("picks up the other one of two in one place by a second tap, and moves one beside another", () => {
    const picked = { project: "a", at: tuesday };
    expect(tapAt(week, picked, tuesday)).toEqual({
      act: "pick",
      project: "b",
    });
    expect(tapAt(week, { project: "b", at: tuesday }, tuesday)).toEqual({
      act: "let-go",
    });
    expect(tapAt(week, picked, friday)).toEqual({
      act: "move",
      project: "a",
      from: tuesday,
    });
    expect(tapAt(week, { project: "b", at: tuesday }, friday)).toEqual({
      act: "pick",
      project: "b",
    });
  });

  it("leaves what the others have where only one can be set", () => {
    const one = { ...week, mayChoose: false };
    expect(tapAt(one, null, friday)).toEqual({ act: "put" });
    expect(tapAt(week, null, friday)).toEqual({ act: "pick", project: "b" });
  });
});
