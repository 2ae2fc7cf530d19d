import { addDays } from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ladderOf } from "./ladder-of.ts";
import { planFor } from "./plan-for.ts";
import { contactKindIds } from "./rules/contact-kinds.ts";
import { meetingStepIds } from "./rules/meeting-ladder.ts";
import { arbitraryInput, caseOf } from "./testing/arbitrary-input.ts";

const breakup = "2026-08-01";
const on = (day: number): string => addDays(breakup, day);

function input(
  entries: readonly (readonly [day: number, entry: object])[],
  facts: object = { endedBy: "ex" },
  today: number = entries.at(-1)?.[0] ?? 0,
) {
  const theCase = caseOf({
    format: "staying-power/case",
    version: 1,
    breakup,
    facts,
    events: entries.map(([day, entry]) => ({ at: on(day), ...entry })),
  });
  return { theCase, answers: {}, today: on(today) };
}

const hello = { kind: "signal", signal: "neutral-contact" };
const asked = { kind: "signal", signal: "asked-to-meet" };
const errand = { kind: "signal", signal: "logistics-only" };
const fine = { kind: "check-in", mood: 5 };
const met = { kind: "met" };

describe("ladderOf", () => {
  it.each<[string, Parameters<typeof input>[0], object]>([
    [
      "before they wrote",
      [],
      {
        open: null,
        next: { step: "M0", wants: [{ want: "begun", have: 0, of: 1 }] },
      },
    ],
    ["an errand begins nothing", [[9, errand]], { open: null }],
    [
      "they wrote once",
      [[9, hello]],
      {
        open: "M0",
        next: {
          step: "M1",
          wants: [
            { want: "begun", have: 1, of: 3 },
            { want: "days", have: 0, of: 7 },
          ],
        },
      },
    ],
    [
      "three times on one day are one",
      [
        [9, hello],
        [9, hello],
        [9, { kind: "signal", signal: "warm-contact" }],
      ],
      { open: "M0" },
    ],
    [
      "three days, too soon after one another",
      [
        [9, hello],
        [11, hello],
        [13, hello],
      ],
      {
        open: "M0",
        next: { step: "M1", wants: [{ want: "days", have: 4, of: 7 }] },
      },
    ],
    [
      "three days over seven",
      [
        [9, hello],
        [12, hello],
        [16, hello],
      ],
      {
        open: "M1",
        onceAsked: false,
        next: {
          step: "M2",
          wants: [{ want: "met", have: 0, of: 1 }, { want: "asked" }],
        },
      },
    ],
    [
      "they went quiet, and it begins anew",
      [
        [9, hello],
        [12, hello],
        [20, fine],
        [21, hello],
      ],
      {
        open: "M0",
        next: {
          step: "M1",
          wants: [
            { want: "begun", have: 1, of: 3 },
            { want: "days", have: 0, of: 7 },
          ],
        },
      },
    ],
    [
      "they asked before the count",
      [[9, asked]],
      { open: "M1", onceAsked: true },
    ],
    [
      "you met, and the next word is theirs",
      [
        [9, asked],
        [11, met],
      ],
      {
        open: "M1",
        onceAsked: false,
        met: 1,
        next: { step: "M2", wants: [{ want: "asked" }] },
      },
    ],
    [
      "they asked again",
      [
        [9, asked],
        [11, met],
        [13, asked],
      ],
      {
        open: "M2",
        next: { step: "M3", wants: [{ want: "met", have: 1, of: 2 }] },
      },
    ],
    [
      "a third",
      [
        [9, asked],
        [11, met],
        [13, asked],
        [14, met],
        [16, asked],
      ],
      { open: "M3", next: { step: "M4", wants: [{ want: "named" }] } },
    ],
    [
      "back together",
      [
        [9, hello],
        [12, { kind: "returned" }],
      ],
      { open: null, next: null },
    ],
    [
      "letting go",
      [
        [9, hello],
        [12, { kind: "letting-go", chosen: true }],
      ],
      { open: null, next: null },
    ],
  ])("%s", (_, entries, ladder) => {
    expect(ladderOf(input(entries))).toMatchObject(ladder);
  });

  it("opens the last step once they have named wanting to try, and counts no chance meeting", () => {
    const named = { kind: "signal", signal: "asked-to-return" };
    const twice = [
      [1, hello],
      [2, asked],
      [3, met],
      [5, asked],
      [6, met],
    ] as const;
    expect(ladderOf(input(twice)).open).not.toBe("M4");
    expect(ladderOf(input([...twice, [7, named]])).open).toBe("M4");
    const chance = twice.map(([day, entry]) =>
      entry === met
        ? ([day, { ...met, chance: true }] as const)
        : ([day, entry] as const),
    );
    expect(ladderOf(input(chance)).met).toBe(0);
  });

  it("knows what came just now, whether or not it is in the journal", () => {
    expect(ladderOf(input([]), "ping").open).toBe("M0");
    expect(ladderOf(input([]), "asks-to-meet")).toMatchObject({
      open: "M1",
      onceAsked: true,
    });
    expect(ladderOf(input([[9, asked]]), "asks-to-meet")).toEqual(
      ladderOf(input([[9, asked]])),
    );
    const twice = input([
      [9, asked],
      [11, met],
      [13, asked],
      [14, met],
    ]);
    expect(ladderOf(twice, "wants-to-try")).toMatchObject({
      open: "M4",
      next: null,
    });
    expect(ladderOf(input([[9, hello]]), "errand")).toEqual(
      ladderOf(input([[9, hello]])),
    );
  });

  it("counts what was told at first as one exchange", () => {
    expect(
      ladderOf(input([], { endedBy: "ex", signals: ["warm-contact"] })).open,
    ).toBe("M0");
  });

  it("is shut after a no, and behind a wish for space", () => {
    for (const contactForbidden of ["they-asked", "court-order", "needs-space"])
      expect(
        ladderOf(input([[9, asked]], { contactForbidden }), "asks-to-meet"),
      ).toEqual({ open: null, onceAsked: false, met: 0, next: null });
  });

  it("opens nothing where the plan is at no answering and no meeting", () => {
    fc.assert(
      fc.property(arbitraryInput, (some) => {
        const ladder = ladderOf(some);
        const { state } = planFor(some);
        if (ladder.open !== null)
          expect(["answering", "meeting"]).toContain(state);
        if (ladder.next !== null && ladder.open !== null)
          expect(meetingStepIds.indexOf(ladder.next.step)).toBe(
            meetingStepIds.indexOf(ladder.open) + 1,
          );
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it("never takes a step back for something of theirs that came", () => {
    const height = (open: string | null): number =>
      meetingStepIds.findIndex((id) => id === open);
    fc.assert(
      fc.property(
        arbitraryInput,
        fc.constantFrom(...contactKindIds),
        (some, came) => {
          expect(height(ladderOf(some, came).open)).toBeGreaterThanOrEqual(
            height(ladderOf(some).open),
          );
        },
      ),
      { seed: 42, numRuns: 300 },
    );
  });
});
