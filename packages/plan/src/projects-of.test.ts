import { eventsInOrder, mergeCases } from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planFor } from "./plan-for.ts";
import {
  madeOf,
  projectDays,
  projectsOf,
  projectsToday,
  weeklySlots,
} from "./projects-of.ts";
import { arbitraryInput, caseOf } from "./testing/arbitrary-input.ts";

const today = "2026-11-29";

function caseWith(...events: object[]) {
  return caseOf({ format: "staying-power/case", version: 1, events });
}

function entry(
  at: string,
  project: string,
  what: string | null,
  more: object = {},
) {
  return { at, kind: "project", project, area: "passion", what, ...more };
}

function projectsIn(...events: object[]) {
  return projectsOf(eventsInOrder(caseWith(...events)), today);
}

const evening = { day: "tuesday", part: "evening" };

describe("projectsOf", () => {
  it("the newest entry of an id is the project, and all before it stay readable", () => {
    expect(
      projectsIn(
        entry("2026-11-10", "a", "one song on the guitar", {
          show: "one song",
          slots: [{ day: "friday", part: "day" }, evening],
        }),
        entry("2026-11-01", "a", "the guitar", { slots: [evening] }),
      ),
    ).toEqual([
      {
        project: "a",
        area: "passion",
        what: "one song on the guitar",
        show: "one song",
        slots: [evening, { day: "friday", part: "day" }],
        start: "2026-11-01",
        day: 29,
        isHabit: false,
        asks: false,
        versions: [
          {
            on: "2026-11-10",
            area: "passion",
            what: "one song on the guitar",
            show: "one song",
            slots: [evening, { day: "friday", part: "day" }],
          },
          {
            on: "2026-11-01",
            area: "passion",
            what: "the guitar",
            slots: [evening],
          },
        ],
      },
    ]);
  });

  it("ends by its own entry alone, and begins anew when it is made again", () => {
    const first = entry("2026-11-01", "a", "the guitar");
    const end = entry("2026-11-05", "a", null, { done: true });
    expect(projectsIn(first, end)).toEqual([]);
    expect(
      projectsIn(first, end, entry("2026-11-20", "a", "the piano")),
    ).toMatchObject([{ start: "2026-11-20", day: 10 }]);
    expect(projectsIn(first, entry("2026-12-24", "a", null))).toHaveLength(1);
    expect(
      projectsIn(first, { at: "2026-11-10", kind: "returned" }),
    ).toHaveLength(1);
  });

  it("asks what there is to show on day thirty and not before, until it is answered", () => {
    const first = entry("2026-10-31", "a", "the guitar");
    expect(projectsIn(first)).toMatchObject([{ day: projectDays, asks: true }]);
    expect(projectsIn({ ...first, at: "2026-11-01" })).toMatchObject([
      { day: projectDays - 1, asks: false },
    ]);
    const again = entry("2026-11-20", "a", "the guitar", { next: "again" });
    expect(projectsIn(first, again)).toMatchObject([
      { start: "2026-10-31", day: 10, asks: false, isHabit: false },
    ]);
    const habit = { ...again, at: "2026-10-31", next: "habit" };
    expect(
      projectsIn(
        { ...first, at: "2026-09-01" },
        habit,
        entry("2026-11-10", "a", "the piano"),
      ),
    ).toMatchObject([{ what: "the piano", isHabit: true, asks: false }]);
    expect(
      projectsIn(habit, entry("2026-11-02", "a", null), {
        ...first,
        at: "2026-11-03",
      }),
    ).toMatchObject([{ isHabit: false, day: 27 }]);
  });

  it("tells no version twice, and not every move of one day", () => {
    const at = (on: string, day: string, more: object = {}) =>
      entry(on, "a", "the guitar", {
        slots: [{ day, part: "evening" }],
        ...more,
      });
    const [kept] = projectsIn(
      at("2026-11-01", "monday"),
      at("2026-11-05", "tuesday"),
      at("2026-11-05", "wednesday"),
      at("2026-11-06", "wednesday", { next: "again" }),
      at("2026-11-07", "friday"),
    );
    expect(kept?.versions.map(({ on, slots }) => [on, slots[0]?.day])).toEqual([
      ["2026-11-07", "friday"],
      ["2026-11-06", "wednesday"],
      ["2026-11-01", "monday"],
    ]);
  });

  it("keeps every place when they come back", () => {
    const slots = [{ ...evening, time: "19:30" }];
    const planned = planFor({
      theCase: caseWith(entry("2026-11-01", "a", "the guitar", { slots }), {
        at: "2026-11-20",
        kind: "returned",
      }),
      answers: {},
      today,
    });
    expect(planned.state).toBe("trial");
    expect(planned.projects).toMatchObject([{ project: "a", slots }]);
  });

  it("is the same whichever device's copy comes first", () => {
    const one = caseWith(
      entry("2026-11-01", "a", "the guitar", { id: "1" }),
      entry("2026-11-03", "b", "a shelf", { id: "2" }),
    );
    const other = caseWith(
      entry("2026-11-04", "a", "the piano", { id: "3" }),
      entry("2026-11-05", "b", null, { id: "4" }),
    );
    const of = (theCase: typeof one) =>
      projectsOf(eventsInOrder(theCase), today);
    expect(of(mergeCases(one, other))).toEqual(of(mergeCases(other, one)));
    expect(of(mergeCases(one, other))).toMatchObject([{ what: "the piano" }]);
  });

  it("stands in the plan, and changes nothing else of it but what was done last", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const mine = (input.theCase.events ?? []).filter(
          ({ kind }) => kind !== "project",
        );
        const of = (...events: typeof mine) =>
          planFor({ ...input, theCase: { ...input.theCase, events } });
        const { projects: none, ...before } = of(...mine);
        const { projects, ...after } = of(
          {
            at: "2026-07-01",
            kind: "project",
            project: "a",
            area: "passion",
            what: "the guitar",
          },
          ...mine,
        );
        expect(none).toEqual([]);
        expect(projects).toMatchObject([{ project: "a", slots: [] }]);
        expect(after).toEqual(before);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe("madeOf", () => {
  it("tells what there was to show and how each ended, newest first, in the words of that time", () => {
    const made = madeOf(
      eventsInOrder(
        caseWith(
          entry("2026-09-01", "a", "the guitar"),
          entry("2026-10-01", "a", "the guitar", {
            next: "again",
            note: " one song ",
          }),
          entry("2026-10-02", "a", "two songs", { note: "a thought" }),
          entry("2026-11-01", "a", null, { done: true, note: "two songs" }),
          entry("2026-10-05", "b", "a shelf"),
          entry("2026-10-06", "b", null),
          entry("2026-12-01", "b", null, { done: true }),
        ),
      ),
      today,
    );
    expect(made).toEqual([
      {
        project: "a",
        on: "2026-11-01",
        what: "two songs",
        said: "two songs",
        how: "finished",
      },
      {
        project: "b",
        on: "2026-10-06",
        what: "a shelf",
        said: null,
        how: "aside",
      },
      {
        project: "a",
        on: "2026-10-01",
        what: "the guitar",
        said: "one song",
        how: "went-on",
      },
    ]);
  });
});

describe("weeklySlots", () => {
  const projects = projectsIn(
    entry("2026-11-01", "a", "the guitar", {
      slots: [evening, { day: "monday", part: "day" }],
    }),
    entry("2026-11-02", "b", "a shelf", {
      slots: [{ ...evening, time: "18:30", minutes: 45 }],
    }),
  );

  it("is the week in its order, each slot with whose it is", () => {
    expect(
      weeklySlots(projects).map(({ day, part, what }) => [day, part, what]),
    ).toEqual([
      ["monday", "day", "the guitar"],
      ["tuesday", "evening", "a shelf"],
      ["tuesday", "evening", "the guitar"],
    ]);
  });

  it("gives the slots of one day", () => {
    expect(projectsToday(projects, "tuesday")).toHaveLength(2);
    expect(projectsToday(projects, "sunday")).toEqual([]);
  });
});
