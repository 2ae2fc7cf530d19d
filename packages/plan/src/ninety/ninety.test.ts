import {
  addDays,
  daysBetween,
  type Event,
  issueIds,
  type ProjectEvent,
  type ProjectSlot,
} from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  actsOf,
  isWatchedIssue,
  type NinetyHabitId,
  ninetyActIds,
  ninetyActs,
  ninetyCard,
  ninetyDays,
  ninetyHabitIds,
  ninetyStanding,
  ninetyWeek,
  ninetyWeeks,
  ownActOf,
  ownTimeOf,
  problemStanding,
  problemStandings,
  problemStepIds,
  problemSteps,
  proposedAct,
  stepsAt,
  taskIds,
  tasks,
  watchedIssues,
} from "../index.ts";

const since = "2026-10-01";
const after = (days: number): string => addDays(since, days);

const ticked = (days: number, task: string, done = true): Event => ({
  at: after(days),
  kind: "task",
  task,
  done,
});

describe("the first ninety days", () => {
  it.each([
    [-1, null],
    [0, { day: 1, week: 1, isOver: false }],
    [6, { day: 7, week: 1, isOver: false }],
    [7, { day: 8, week: 2, isOver: false }],
    [89, { day: 90, week: 13, isOver: false }],
    [90, { day: 91, week: 13, isOver: true }],
    [500, { day: 501, week: 13, isOver: true }],
  ])("stand after %d days at %j", (days, standing) => {
    expect(ninetyStanding(since, after(days))).toEqual(standing);
  });

  it("are covered by their weeks, each day once", () => {
    const days = Array.from({ length: ninetyWeeks }, (_, place) => {
      const { from, to } = ninetyWeek(since, place + 1);
      return Array.from({ length: daysBetween(from, to) + 1 }, (_one, day) =>
        addDays(from, day),
      );
    }).flat();
    expect(days).toEqual(
      Array.from({ length: ninetyDays }, (_, day) => after(day)),
    );
  });

  it("are in the week whose days hold them", () => {
    for (let days = 0; days < ninetyDays; days += 1) {
      const standing = ninetyStanding(since, after(days));
      const { from, to } = ninetyWeek(since, standing?.week ?? 0);
      expect(from <= after(days) && after(days) <= to).toBe(true);
    }
  });
});

describe("the acts", () => {
  it("are a few for each habit, and the first is the map's, as the map marks it", () => {
    for (const habit of ninetyHabitIds) {
      const [first, ...others] = actsOf(habit);
      const task = taskIds.find((id) => id === first);
      expect(task === undefined ? null : tasks[task]).toMatchObject({
        stage: "ninety-days",
        mark: ninetyActs[first ?? "one-kept-promise"].mark,
        sources: ninetyActs[first ?? "one-kept-promise"].sources,
      });
      expect(others.length).toBeGreaterThanOrEqual(3);
      // Another act of the same name as a task would tick it too.
      expect(others.filter((id) => taskIds.some((one) => one === id))).toEqual(
        [],
      );
    }
  });

  it("are ours, but for one that the author names and one of other coaches", () => {
    expect(
      ninetyActIds.filter((id) => ninetyActs[id].mark !== "inferred"),
    ).toEqual(["say-that-you-mean-it", "keep-the-half-hour"]);
  });
});

describe("the card of a week", () => {
  const none = () => undefined;
  const card = (
    week: number,
    events: readonly Event[] = [],
    chosen: Parameters<typeof ninetyCard>[2] = none,
  ) => ninetyCard(events, ninetyWeek(since, week), chosen);
  const line = (lines: ReturnType<typeof card>, habit: NinetyHabitId) =>
    lines.find((each) => each.habit === habit);

  it("proposes what the method names first, and another act each week", () => {
    expect(card(1).map(({ act }) => act)).toEqual([
      "say-back-one-feeling",
      "one-unasked-act",
      "daily-affection",
      "one-kept-promise",
    ]);
    for (const habit of ninetyHabitIds)
      for (let week = 1; week < ninetyWeeks; week += 1)
        expect(proposedAct(habit, week)).not.toBe(proposedAct(habit, week + 1));
  });

  it("is new each week: what was done in one is not done in the next", () => {
    const events = [ticked(6, "one-unasked-act")];
    expect(line(card(1, events), "selflessness")?.done).toBe(events[0]);
    expect(line(card(2, events), "selflessness")?.done).toBeNull();
  });

  it("takes a tick on the map for its own, whichever act was chosen", () => {
    const events = [ticked(8, "daily-affection")];
    expect(
      line(
        card(2, events, () => ({ act: "own-affection", text: "A song" })),
        "affection",
      ),
    ).toEqual({
      habit: "affection",
      act: "daily-affection",
      done: events[0],
    });
  });

  it("knows an act in the person's own words by the entry that says it", () => {
    const entry: Event = {
      at: after(2),
      kind: "task",
      task: ownActOf("empathy"),
      done: true,
      note: "Asked about the choir",
    };
    expect(line(card(1, [entry]), "empathy")).toMatchObject({
      act: "own-empathy",
      text: "Asked about the choir",
    });
  });

  it("is not done where it was taken back", () => {
    const events = [
      ticked(2, "one-kept-promise"),
      ticked(3, "one-kept-promise", false),
    ];
    expect(line(card(1, events), "commitment")?.done).toBeNull();
  });

  it("has the four habits in order, whatever stands in the journal", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: ninetyWeeks }),
        fc.array(
          fc.record({
            days: fc.nat(120),
            task: fc.constantFrom(...ninetyActIds, "own-empathy", "unheard-of"),
            done: fc.boolean(),
          }),
        ),
        (week, told) => {
          const events = told
            .toSorted((one, other) => one.days - other.days)
            .map(({ days, task, done }) => ticked(days, task, done));
          const { from, to } = ninetyWeek(since, week);
          const lines = card(week, events);
          expect(lines.map(({ habit }) => habit)).toEqual(ninetyHabitIds);
          for (const { done } of lines)
            expect(done === null || (done.at >= from && done.at <= to)).toBe(
              true,
            );
        },
      ),
    );
  });
});

describe("the old problem", () => {
  it("is watched for by at most two of the issues that were named", () => {
    expect(watchedIssues({})).toEqual([]);
    expect(watchedIssues({ issues: ["unknown"] })).toEqual([]);
    expect(watchedIssues({ issues: ["money", "abuse", "clingy"] })).toEqual([
      "money",
      "clingy",
    ]);
    expect(watchedIssues({ issues: [...issueIds] })).toHaveLength(2);
  });

  it("has no signs by which to watch the other one, or where help comes first", () => {
    expect(issueIds.filter((id) => !isWatchedIssue(id))).toEqual([
      "cheating-ex",
      "addiction",
      "abuse",
      "other",
      "unknown",
    ]);
  });

  it.each([
    [[], "watch"],
    [[-3], "watch"],
    [[4], "first"],
    [[4, 4], "first"],
    [[4, 12], "second"],
    [[4, 12, 20], "third"],
    [[4, 12, 20, 30, 31], "third"],
  ] as const)("noted on the days %j stands at %s", (days, standing) => {
    expect(problemStanding(days.map(after), since)).toBe(standing);
  });

  it("has something to do at each time, and nothing before the first", () => {
    expect(stepsAt("watch")).toEqual([]);
    expect(problemStandings.flatMap(stepsAt)).toEqual([...problemStepIds]);
    for (const id of problemStepIds)
      for (const source of problemSteps[id].sources)
        expect(source).toMatch(/^(?:T\d{1,2}|\d{1,2}(?:\.\d)?)$/);
  });
});

describe("one's own time", () => {
  const slots: readonly ProjectSlot[] = [
    { day: "tuesday", part: "evening" },
    { day: "thursday", part: "evening" },
  ];
  const project = (
    days: number,
    what: string | null,
    of = slots,
  ): ProjectEvent => ({
    at: after(days),
    kind: "project",
    project: "guitar",
    area: "passion",
    what,
    slots: of,
  });
  const used = (days: number): Event => ({
    at: after(days),
    kind: "slot",
    project: "guitar",
    part: "evening",
    done: true,
  });
  const loss = (days: number, ...events: readonly Event[]) =>
    ownTimeOf(events, since, after(days)).loss;

  it("is lost by nobody who had none, and by nobody who keeps it", () => {
    expect(loss(30)).toBeNull();
    expect(loss(30, project(-10, "Guitar"))).toBeNull();
    expect(loss(30, project(-10, "Guitar"), used(-5), used(20))).toBeNull();
    expect(loss(30, project(5, "Guitar"))).toBeNull();
  });

  it("is gone, fewer, or unused for two weeks", () => {
    const begun = project(-10, "Guitar");
    expect(loss(30, begun, project(3, null))).toBe("gone");
    expect(loss(30, begun, project(3, "Guitar", slots.slice(0, 1)))).toBe(
      "fewer",
    );
    expect(loss(13, begun, used(-5))).toBeNull();
    expect(loss(14, begun, used(-5))).toBe("unused");
    expect(loss(30, begun, used(16))).toBe("unused");
    expect(loss(30, begun, used(17))).toBeNull();
  });

  it("tells what stands now, and how much there was", () => {
    expect(ownTimeOf([project(-10, "Guitar")], since, after(3))).toMatchObject({
      before: 2,
      slots: [{ what: "Guitar" }, {}],
    });
  });
});
