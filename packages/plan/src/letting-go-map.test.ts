import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lettingGoMap } from "./letting-go-map.ts";
import { tasks } from "./rules/all-tasks.ts";
import { lettingGoAreaIds, lettingGoAreas } from "./rules/letting-go-areas.ts";
import { arbitraryInput, caseOf } from "./testing/arbitrary-input.ts";

const today = "2026-11-22";

function mapOf(theCase: object) {
  return lettingGoMap({
    theCase: caseOf({ format: "staying-power/case", version: 1, ...theCase }),
    answers: {},
    today,
  });
}

const tasksIn = (map: ReturnType<typeof lettingGoMap>, id: string) =>
  map.areas
    .filter((area) => area.id === id)
    .flatMap((area) => area.tasks.map(({ task }) => task));

const done = (task: string, at: string, isDone = true, id = "t1") => ({
  kind: "task",
  task,
  at,
  done: isDone,
  id,
});

const isDone = (map: ReturnType<typeof lettingGoMap>, task: string): boolean =>
  map.areas.some((area) =>
    area.tasks.some((each) => each.task === task && each.done !== null),
  );

describe("the map of letting go", () => {
  it("has every part for somebody of whom nothing is known", () => {
    const map = mapOf({});
    expect(map.areas.map(({ id }) => id)).toEqual(lettingGoAreaIds);
    for (const { tasks: all } of map.areas)
      expect(all.length).toBeGreaterThan(0);
    expect(map.fits).toEqual([]);
  });

  it("never reaches the ex, whatever is known", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        for (const { tasks: all } of lettingGoMap(input).areas)
          for (const { task } of all) expect(tasks[task].contact).toBe("none");
      }),
      { seed: 16, numRuns: 100 },
    );
  });

  it("names each task once", () => {
    const all = lettingGoAreaIds.flatMap((id) =>
      lettingGoAreas[id].map(({ task }) => task),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it("speaks of children where there are some, and only there", () => {
    expect(tasksIn(mapOf({ facts: { children: true } }), "others")).toContain(
      "tell-the-children",
    );
    expect(tasksIn(mapOf({}), "others")).not.toContain("tell-the-children");
  });

  it.each([
    [{ facts: { endedBy: "me" } }, ["you-ended-it"]],
    [{ facts: { endedBy: "ex" } }, []],
    [{ facts: { children: true, ties: ["home"] } }, ["children", "same-home"]],
    [{ facts: { relationshipMonths: 60 } }, ["after-years"]],
    [{ facts: { relationshipMonths: 59 } }, []],
    [{ breakup: "2025-11-22" }, ["after-years"]],
    [{ breakup: "2025-11-23" }, []],
    [
      {
        breakup: "2026-06-01",
        events: [
          { kind: "returned", at: "2026-08-01" },
          { kind: "left-again", at: "2026-11-01" },
        ],
      },
      ["ended-again"],
    ],
  ])("says what makes it different: %o", (theCase, fits) => {
    expect(mapOf(theCase).fits).toEqual(fits);
  });

  it("says what is done, until it is taken back; a habit for a week", () => {
    const once = "move-the-photos";
    const habit = "new-weekends";
    expect(isDone(mapOf({}), once)).toBe(false);
    expect(isDone(mapOf({ events: [done(once, "2026-01-01")] }), once)).toBe(
      true,
    );
    expect(
      isDone(
        mapOf({
          events: [
            done(once, "2026-01-01"),
            done(once, "2026-01-02", false, "t2"),
          ],
        }),
        once,
      ),
    ).toBe(false);
    expect(isDone(mapOf({ events: [done(habit, "2026-11-16")] }), habit)).toBe(
      true,
    );
    expect(isDone(mapOf({ events: [done(habit, "2026-11-15")] }), habit)).toBe(
      false,
    );
  });
});
