import { addDays } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { planFor } from "./plan-for.ts";
import { caseOf } from "./testing/arbitrary-input.ts";

const breakup = "2026-08-01";
const on = (day: number): string => addDays(breakup, day);

/** The state after these entries, on the day of the last one. */
function stateAfter(
  entries: readonly (readonly [day: number, entry: object])[],
  facts: object = { endedBy: "ex" },
): string {
  const theCase = caseOf({
    format: "staying-power/case",
    version: 1,
    breakup,
    facts,
    events: entries.map(([day, entry]) => ({ at: on(day), ...entry })),
  });
  const last = entries.at(-1)?.[0] ?? 0;
  return planFor({ theCase, answers: {}, today: on(last) }).state;
}

const wrote = { kind: "signal", signal: "warm-contact" };
const fine = { kind: "check-in", mood: 5 };
const met = { kind: "met" };
const byChance = { kind: "met", chance: true };
const quiet = { kind: "signal", signal: "none" };
const returned = { kind: "returned" };
const left = { kind: "left-again" };
const go = { kind: "letting-go", chosen: true };
const stay = { kind: "letting-go", chosen: false };

describe("where someone stands", () => {
  it("is told by an answer that was taken back since as an entry, not as an answer", () => {
    const theCase = caseOf({
      format: "staying-power/case",
      version: 1,
      breakup,
      events: [
        { at: on(2), ...wrote },
        { at: on(12), kind: "fact", fact: "network", value: null },
      ],
    });
    expect(planFor({ theCase, answers: {}, today: on(12) }).because).toEqual([
      { event: "fact" },
    ]);
  });

  it.each<[string, Parameters<typeof stateAfter>[0], string]>([
    ["nothing happened", [], "no-contact"],
    ["they wrote", [[9, wrote]], "answering"],
    [
      "an errand",
      [[9, { kind: "signal", signal: "logistics-only" }]],
      "no-contact",
    ],
    ["a like", [[9, { kind: "signal", signal: "likes-views" }]], "no-contact"],
    [
      "they want to try again, which is no trial yet",
      [[9, { kind: "signal", signal: "asked-to-return" }]],
      "answering",
    ],
    ["the person wrote", [[9, { kind: "break", how: "wrote" }]], "no-contact"],
    [
      "six quiet days",
      [
        [9, wrote],
        [15, fine],
      ],
      "answering",
    ],
    [
      "seven quiet days, told",
      [
        [9, wrote],
        [16, fine],
      ],
      "no-contact",
    ],
    [
      "they wrote again in time",
      [
        [9, wrote],
        [15, wrote],
        [21, fine],
      ],
      "answering",
    ],
    [
      "an answer keeps it open",
      [
        [9, wrote],
        [14, { kind: "answered" }],
        [20, fine],
      ],
      "answering",
    ],
    [
      "met after they wrote",
      [
        [9, wrote],
        [12, met],
      ],
      "meeting",
    ],
    ["met before they wrote", [[9, met]], "no-contact"],
    [
      "met by chance while answering",
      [
        [9, wrote],
        [12, byChance],
      ],
      "answering",
    ],
    [
      "a chance meeting a week after their last word tells of a quiet week",
      [
        [9, wrote],
        [16, byChance],
      ],
      "no-contact",
    ],
    [
      "seven quiet days, told as such",
      [
        [9, wrote],
        [16, quiet],
      ],
      "no-contact",
    ],
    [
      "quiet after a meeting",
      [
        [9, wrote],
        [12, met],
        [19, fine],
      ],
      "no-contact",
    ],
    [
      "back together",
      [
        [9, wrote],
        [12, met],
        [20, returned],
      ],
      "trial",
    ],
    ["back together at once", [[9, returned]], "trial"],
    [
      "ended again",
      [
        [9, returned],
        [30, left],
      ],
      "no-contact",
    ],
    ["chose to let go", [[9, go]], "healing"],
    [
      "took that back",
      [
        [9, go],
        [12, stay],
      ],
      "no-contact",
    ],
    [
      "they wrote to someone who has let go",
      [
        [9, go],
        [12, wrote],
      ],
      "healing",
    ],
    [
      "let go, and are back together",
      [
        [9, go],
        [40, returned],
      ],
      "trial",
    ],
    [
      "let go once more after it",
      [
        [9, go],
        [40, returned],
        [60, go],
      ],
      "healing",
    ],
  ])("%s", (_name, entries, state) => {
    expect(stateAfter(entries)).toBe(state);
  });

  it.each<[string, Parameters<typeof stateAfter>[0], object, string]>([
    ["they ended it themselves", [], { endedBy: "me" }, "apology"],
    [
      "a great wrong of theirs",
      [],
      { endedBy: "ex", issues: ["cheating-me"] },
      "apology",
    ],
    ["an apology is owed", [], { endedBy: "ex", apology: "owed" }, "apology"],
    ["given", [], { endedBy: "me", apology: "given" }, "no-contact"],
    [
      "given now",
      [[3, { kind: "fact", fact: "apology", value: "given" }]],
      { endedBy: "me" },
      "no-contact",
    ],
    [
      "ended it since the ex cheated",
      [],
      { endedBy: "me", issues: ["cheating-ex"] },
      "no-contact",
    ],
    ["they wrote first", [[3, wrote]], { endedBy: "me" }, "answering"],
    [
      "the ex had written before the first answer",
      [],
      { endedBy: "ex", signals: ["warm-contact"] },
      "answering",
    ],
    ["a stated no", [], { contactForbidden: "they-asked" }, "healing"],
    [
      "a court’s no, though they wrote",
      [[3, wrote]],
      { contactForbidden: "court-order" },
      "healing",
    ],
    [
      "a stated no, though back together after letting go",
      [
        [9, go],
        [40, returned],
      ],
      { contactForbidden: "they-asked" },
      "healing",
    ],
    ["threats", [], { conduct: ["threatened"] }, "gate"],
    ["a wish for space", [], { contactForbidden: "needs-space" }, "no-contact"],
  ])("%s", (_name, entries, facts, state) => {
    expect(stateAfter(entries, facts)).toBe(state);
  });
});
