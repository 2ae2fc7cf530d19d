import type { Event, ProposedEntry } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { planFor } from "./plan-for.ts";
import { proposalFault } from "./proposal-fault.ts";
import { caseOf } from "./testing/arbitrary-input.ts";

const today = "2026-11-30";
const at = "2026-11-29";

interface Ground {
  readonly events?: readonly Event[];
  readonly safety?: Readonly<Record<string, string>>;
  readonly rituals?: readonly string[];
}

/** What stands against it for somebody of whom this is known. */
function faultOf(
  proposed: ProposedEntry,
  { events = [], safety = {}, rituals = [] }: Ground = {},
) {
  const plan = planFor({
    theCase: caseOf({
      format: "staying-power/case",
      version: 1,
      breakup: "2026-09-01",
      facts: { endedBy: "ex" },
      events,
    }),
    answers: Object.fromEntries(
      Object.entries(safety).map(([key, answer]) => [
        key,
        { answer, on: today, seen: [] },
      ]),
    ),
    today,
  });
  return proposalFault(proposed, { plan, rituals });
}

const danger = { safety: { now: "they-may-hurt-me" } };
const despair = { safety: { now: "i-may-hurt-myself" } };
const theirNo = { safety: { contact: "they-asked" } };
const court = { safety: { contact: "court-order" } };
const letsGo: Ground = {
  events: [{ at, kind: "letting-go", chosen: true }],
};
const together: Ground = { events: [{ at, kind: "returned" }] };

const plan = { kind: "if-then", at, plan: "p", cue: "Late" } as const;
const project = {
  kind: "project",
  at,
  project: "guitar",
  area: "passion",
  what: "Guitar",
} as const;
const waiting = { kind: "waiting", at, until: "2026-12-14" } as const;
const letting = { kind: "letting-go", at, chosen: true } as const;
const day = {
  kind: "day",
  name: "Birthday",
  on: "2026-11-29",
  yearly: true,
  doing: "",
  place: "",
  person: "",
} as const;
const ritual = { kind: "ritual", ritual: "walk" } as const;

describe("a proposal, held against the map", () => {
  it.each([
    ["a day to stop waiting", waiting, "gate", danger],
    ["a day to stop waiting", waiting, "letting-go", theirNo],
    ["a day to stop waiting", waiting, "letting-go", court],
    ["a day to stop waiting", waiting, "letting-go", letsGo],
    ["a day to stop waiting", waiting, "together", together],
    ["letting go", letting, "gate", danger],
    ["letting go", letting, "already", theirNo],
    ["letting go", letting, "already", letsGo],
    ["letting go", letting, null, together],
    ["a farewell", ritual, "gate", despair],
    ["a farewell", ritual, null, theirNo],
    ["a farewell", ritual, "already", { rituals: ["walk"] }],
    ["a plan for a hard moment", plan, null, danger],
    ["a project", project, null, theirNo],
    ["a plan for a day", day, null, danger],
  ] as const)("of %s: %o is %s", (_name, proposed, fault, ground: Ground) => {
    expect(faultOf(proposed, ground)).toBe(fault);
  });

  it("lets no day be chosen for less than a fortnight ahead, nor one that is over", () => {
    expect(faultOf(waiting)).toBeNull();
    expect(faultOf({ ...waiting, until: "2026-12-13" })).toBe("too-soon");
    expect(faultOf({ ...day, yearly: false })).toBe("over");
    expect(faultOf({ ...day, yearly: false, on: today })).toBeNull();
  });

  it("changes and ends only what is there", () => {
    const mine: Ground = {
      events: [
        { ...plan, response: "I walk" },
        project,
        { ...waiting, until: "2027-03-01" },
      ],
    };
    for (const end of [
      { ...plan, cue: null },
      { ...project, what: null },
      { ...waiting, until: null },
    ]) {
      expect(faultOf(end)).toBe("gone");
      expect(faultOf(end, mine)).toBeNull();
    }
    expect(faultOf({ ...project, what: "Drums" }, mine)).toBeNull();
  });

  it("lets a project go on once its thirty days are over, and begins no third one", () => {
    const begun = (name: string, on: string): Event => ({
      kind: "project",
      at: on,
      project: name,
      area: "body",
      what: "Swim",
    });
    const again = { ...project, next: "again" } as const;
    expect(faultOf(again)).toBe("gone");
    expect(faultOf(again, { events: [begun("guitar", "2026-11-20")] })).toBe(
      "not-yet",
    );
    expect(
      faultOf(again, { events: [begun("guitar", "2026-10-20")] }),
    ).toBeNull();
    const two = { events: [begun("a", at), begun("b", at)] };
    expect(faultOf(project, two)).toBe("full");
    expect(faultOf({ ...project, project: "a" }, two)).toBeNull();
  });

  it("knows no farewell that it does not know", () => {
    expect(faultOf({ ...ritual, ritual: "lantern" })).toBe("unknown");
  });
});
