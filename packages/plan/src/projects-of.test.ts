import { eventsInOrder, mergeCases } from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planFor } from "./plan-for.ts";
import { projectsOf, projectsToday, weeklySlots } from "./projects-of.ts";
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
