import { eventsInOrder } from "@staying-power/case";
import { parseSafetyAnswers } from "@staying-power/care";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ifThenFor, ifThenPlans, type IfThenPlan } from "./if-then-plans.ts";
import { likelyCues } from "./likely-cues.ts";
import { planFor } from "./plan-for.ts";
import {
  ifThenCueIds,
  ifThenCues,
  ifThenResponseIds,
} from "./rules/if-then-cues.ts";
import { arbitraryInput, caseOf } from "./testing/arbitrary-input.ts";

const today = "2026-11-29";

function caseWith(...events: object[]) {
  return caseOf({
    format: "staying-power/case",
    version: 1,
    breakup: "2026-10-01",
    events,
  });
}

function entry(at: string, plan: string, cue: string | null, more = {}) {
  return { at, kind: "if-then", plan, cue, ...more };
}

describe("ifThenPlans", () => {
  const walk = { response: "walk round the block" };

  it("the newest entry of an id is the plan, and all before it stay readable", () => {
    const events = eventsInOrder(
      caseWith(
        entry("2026-11-03", "b", "I am bored", walk),
        entry("2026-11-01", "a", "it is evening", walk),
        entry("2026-11-20", "a", "it is evening and I am alone", {
          response: "ring Ana",
          moment: { part: "evening" },
        }),
      ),
    );
    expect(ifThenPlans(events, today)).toEqual([
      {
        plan: "a",
        cue: "it is evening and I am alone",
        response: "ring Ana",
        moment: { part: "evening" },
        versions: [
          {
            on: "2026-11-20",
            cue: "it is evening and I am alone",
            response: "ring Ana",
            moment: { part: "evening" },
          },
          { on: "2026-11-01", cue: "it is evening", ...walk },
        ],
      },
      {
        plan: "b",
        cue: "I am bored",
        ...walk,
        versions: [{ on: "2026-11-03", cue: "I am bored", ...walk }],
      },
    ]);
    expect(ifThenPlans(events, "2026-11-02")).toMatchObject([
      { plan: "a", cue: "it is evening" },
    ]);
  });

  it("is gone when taken back, half said, or dated later, and back when made again", () => {
    const first = entry("2026-11-01", "a", "it is evening", walk);
    const plansOf = (...more: object[]) =>
      ifThenPlans(eventsInOrder(caseWith(first, ...more)), today).length;
    expect(plansOf()).toBe(1);
    expect(plansOf(entry("2026-11-02", "a", null))).toBe(0);
    expect(plansOf(entry("2026-11-02", "a", "it is night"))).toBe(0);
    expect(plansOf(entry("2026-12-24", "a", null))).toBe(1);
    const again = entry("2026-11-05", "a", "it is night", walk);
    expect(plansOf(entry("2026-11-02", "a", null), again)).toBe(1);
  });

  it("stands in the plan, and changes nothing else of it but what was done last", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const mine = (input.theCase.events ?? []).filter(
          ({ kind }) => kind !== "if-then",
        );
        const without = { ...input.theCase, events: mine };
        const { ifThen, ...plan } = planFor({
          ...input,
          theCase: {
            ...without,
            events: [
              {
                at: "2026-07-01",
                kind: "if-then",
                plan: "a",
                cue: "it is evening",
                response: "walk",
              },
              ...mine,
            ],
          },
        });
        const { ifThen: none, ...before } = planFor({
          ...input,
          theCase: without,
        });
        expect(none).toEqual([]);
        expect(ifThen).toEqual([
          { plan: "a", cue: "it is evening", response: "walk" },
        ]);
        expect(plan).toEqual(before);
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});

describe("ifThenFor", () => {
  const plan = (name: string, moment?: IfThenPlan["moment"]): IfThenPlan => ({
    plan: name,
    cue: name,
    response: "walk",
    ...(moment !== undefined && { moment }),
  });

  it("gives the closest, of equals the newest, and none that names no moment", () => {
    const plans = [
      plan("any"),
      plan("empty", {}),
      plan("weekend", { days: ["saturday", "sunday"] }),
      plan("evening", { part: "evening" }),
      plan("friday evening", { days: ["friday"], part: "evening" }),
      plan("another evening", { part: "evening", days: [] }),
    ];
    const at = (
      day: Parameters<typeof ifThenFor>[1]["day"],
      part: Parameters<typeof ifThenFor>[1]["part"],
    ) => ifThenFor(plans, { day, part })?.plan;
    expect(at("friday", "evening")).toBe("friday evening");
    expect(at("monday", "evening")).toBe("another evening");
    expect(at("sunday", "morning")).toBe("weekend");
    expect(at("sunday", "evening")).toBe("another evening");
    expect(at("monday", "morning")).toBeUndefined();
    expect(ifThenFor([], { day: "monday", part: "day" })).toBeNull();
  });
});

describe("the cues that are offered", () => {
  it("have four acts each, all of them known, and every act is used", () => {
    for (const id of ifThenCueIds)
      expect(new Set(ifThenCues[id].responses).size).toBe(4);
    expect(
      new Set(ifThenCueIds.flatMap((id) => ifThenCues[id].responses)),
    ).toEqual(new Set(ifThenResponseIds));
  });

  const cues = (events: object[], contact?: string) =>
    likelyCues({
      theCase: caseWith(...events),
      answers: parseSafetyAnswers(
        contact === undefined
          ? {}
          : { contact: { answer: contact, on: today, seen: [] } },
      ),
      today,
    });

  it("begin with what the journal tells of", () => {
    expect(cues([])).toEqual(ifThenCueIds);
    expect(cues([{ at: "2026-11-20", kind: "looked" }])[0]).toBe(
      "seen-them-online",
    );
    expect(
      cues([
        { at: "2026-11-20T23:40:00+01:00", kind: "break", how: "wrote" },
        {
          at: "2026-11-21T19:00:00+01:00",
          kind: "check-in",
          urge: 8,
        },
      ]).slice(0, 2),
    ).toEqual(["evening-alone", "awake-at-night"]);
  });

  it("speak of no step of theirs where nothing may come of one", () => {
    expect(cues([])).toContain("message-came");
    expect(cues([], "they-asked")).not.toContain("message-came");
    expect(
      cues([{ at: "2026-11-20", kind: "break", how: "turned-up" }]),
    ).not.toContain("message-came");
  });
});

describe("asking for a day to stop waiting", () => {
  const asked = (day: string, ...events: object[]) =>
    planFor({
      theCase: caseWith(...events),
      answers: parseSafetyAnswers({}),
      today: day,
    }).askWaiting;

  it("begins after thirty days of No Contact, and ends with any answer", () => {
    expect(asked("2026-10-30")).toBe(false);
    expect(asked("2026-10-31")).toBe(true);
    const answer = { at: "2026-11-01", kind: "waiting" };
    expect(asked("2027-02-01", { ...answer, until: null })).toBe(false);
    expect(asked("2027-02-01", { ...answer, until: "2026-12-24" })).toBe(false);
    expect(asked("2026-11-10", { at: "2026-11-05", kind: "break" })).toBe(
      false,
    );
  });

  it("is for those who wait", () => {
    const at = "2026-11-05";
    expect(asked(today, { at, kind: "letting-go", chosen: true })).toBe(false);
    expect(asked(today, { at, kind: "returned" })).toBe(false);
    expect(asked(today, { at, kind: "signal", signal: "asked-to-meet" })).toBe(
      false,
    );
  });

  it("the day that the sign came is kept", () => {
    const { stopWaiting } = planFor({
      theCase: caseWith(
        {
          at: "2026-11-01",
          kind: "waiting",
          until: "2027-02-01",
          sign: "They move in together.",
        },
        {
          at: "2026-11-20",
          kind: "waiting",
          until: "2027-02-01",
          sign: "They move in together.",
          came: true,
        },
      ),
      answers: parseSafetyAnswers({}),
      today,
    });
    expect(stopWaiting).toEqual({
      on: "2027-02-01",
      sign: "They move in together.",
      came: "2026-11-20",
    });
  });
});
