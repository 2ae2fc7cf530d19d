import type { Case } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import {
  freshKitNotes,
  type KitUrge,
  passed,
  urgeOutcomes,
} from "./kit-notes.ts";
import {
  actOf,
  type KitAct,
  urgeTally,
  withAct,
  withoutEvent,
  withUrge,
} from "./kit-urge.ts";

const at = "2026-11-22T03:10:00.000Z";
const urge: KitUrge = { id: "u", at, kind: "write", outcome: "held" };
const fresh: Case = { format: "staying-power/case", version: 1 };
const today = "2026-11-22";

describe("withUrge", () => {
  it("adds the urge and ends the wait", () => {
    const notes = withUrge(
      { ...freshKitNotes, timer: { startedAt: Date.parse(at) } },
      urge,
    );
    expect(notes).toEqual({ ...freshKitNotes, urges: [urge] });
  });
});

describe("urgeTally", () => {
  it("only ever grows, whatever comes of the next urge", () => {
    const urges = [...urgeOutcomes, ...urgeOutcomes].map(
      (outcome): KitUrge => ({ ...urge, outcome }),
    );
    let before = urgeTally([]);
    for (const [place] of urges.entries()) {
      const after = urgeTally(urges.slice(0, place + 1));
      expect(after.met).toBe(before.met + 1);
      expect(after.held).toBeGreaterThanOrEqual(before.held);
      before = after;
    }
    expect(before).toEqual({ met: 18, held: 6 });
  });
});

describe("actOf", () => {
  it("knows what was done towards them, and that looking broke no silence", () => {
    const acts = urgeOutcomes.flatMap((outcome) => {
      const act = actOf(outcome);
      return act === null ? [] : [[outcome, act]];
    });
    expect(acts).toEqual([
      ["wrote", { kind: "break", how: "wrote" }],
      ["called", { kind: "break", how: "called" }],
      ["went", { kind: "break", how: "turned-up" }],
      ["looked", { kind: "looked" }],
    ]);
  });

  it("takes nothing for done where the urge passed", () => {
    expect([...passed].map(actOf)).toEqual([null, null, null]);
  });
});

const wrote: KitAct = { kind: "break", how: "wrote" };
const called: KitAct = { kind: "break", how: "called" };

describe("withAct", () => {
  it("enters today's break, and can be taken back", () => {
    const counted = withAct(fresh, { id: "b", act: wrote, today });
    expect(counted).toEqual({
      ...fresh,
      asOf: today,
      events: [{ at: today, kind: "break", how: "wrote", id: "b" }],
    });
    expect(withoutEvent(counted, "b")).toEqual({ ...fresh, asOf: today });
  });

  it("enters today's look, and can take that back", () => {
    const look = { id: "l", act: { kind: "looked" }, today } as const;
    const looked = withAct(fresh, look);
    expect(looked.events).toEqual([{ at: today, kind: "looked", id: "l" }]);
    expect(withoutEvent(looked, "l")).toEqual({ ...fresh, asOf: today });
  });

  it("leaves the rest of the journal as it is", () => {
    const before: Case = {
      ...fresh,
      asOf: "2026-11-20",
      breakup: "2026-10-01",
      events: [
        { at: "2026-11-20", kind: "signal", signal: "likes-views", id: "s" },
      ],
    };
    const counted = withAct(before, { id: "b", act: called, today });
    expect(counted.events).toHaveLength(2);
    expect(withoutEvent(counted, "b")).toEqual({ ...before, asOf: today });
  });

  it("is never dated before what was told already", () => {
    const brokenAt = (asOf: string): string | undefined =>
      withAct({ ...fresh, asOf }, { id: "b", act: wrote, today }).events?.[0]
        ?.at;
    expect(brokenAt("2026-11-23")).toBe("2026-11-23");
    // No journey takes so long: a clock was ahead.
    expect(brokenAt("2027-11-25")).toBe(today);
  });

  it("is counted under a clock that is before the breakup as well", () => {
    const before: Case = { ...fresh, breakup: "2026-10-01" };
    expect(
      withAct(before, { id: "b", act: wrote, today: "1970-01-01" }).events,
    ).toHaveLength(1);
  });
});
