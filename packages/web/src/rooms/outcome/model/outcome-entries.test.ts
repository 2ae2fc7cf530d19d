import { isEvent } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import {
  emptyDraft,
  type OutcomeDraft,
  outcomeEntries,
} from "./outcome-entries.ts";

const entries = (
  draft: Partial<OutcomeDraft>,
  noted: Parameters<typeof outcomeEntries>[1]["noted"] = null,
) =>
  outcomeEntries(
    { ...emptyDraft, ...draft },
    {
      noted,
      breakup: "2026-10-01",
      today: "2026-11-22",
      at: "2026-11-22T12:00:00+00:00",
      newId: () => "x",
    },
  );
const kinds = (made: ReturnType<typeof entries>) =>
  typeof made === "string" ? made : made.map(({ kind }) => kind);

describe("outcomeEntries", () => {
  it("makes one entry of an answer, and a dated one of each day that is told", () => {
    expect(entries({ feels: "well" })).toEqual([
      {
        at: "2026-11-22T12:00:00+00:00",
        id: "x",
        kind: "outcome",
        feels: "well",
      },
    ]);
    expect(kinds(entries({ state: "together" }))).toEqual(["outcome"]);
    expect(kinds(entries({ state: "together", back: "2026-11-01" }))).toEqual([
      "returned",
      "outcome",
    ]);
    const both = entries({
      state: "ended-again",
      back: "2026-11-01",
      left: "2026-11-02",
    });
    expect(kinds(both)).toEqual(["returned", "left-again", "outcome"]);
    if (typeof both !== "string")
      for (const event of both) expect(isEvent(event)).toBe(true);
  });

  it("refuses a return before the end that it follows", () => {
    const noted = { state: "ended-again", day: "2026-11-05" } as const;
    const back = (day: string) =>
      kinds(entries({ state: "together", back: day }, noted));
    expect(back("2026-11-04")).toBe("order");
    expect(back("2026-11-06")).toEqual(["returned", "outcome"]);
  });

  it("asks for nothing that was noted already", () => {
    const noted = { state: "together", day: "2026-11-01" } as const;
    expect(
      kinds(entries({ state: "together", back: "2026-11-05" }, noted)),
    ).toEqual(["outcome"]);
    expect(
      kinds(entries({ state: "ended-again", left: "2026-11-05" }, noted)),
    ).toEqual(["left-again", "outcome"]);
  });

  it("says what is wrong with it", () => {
    expect(entries({})).toBe("choose");
    expect(entries({ state: "together", back: "2026-09-30" })).toBe("day");
    expect(entries({ state: "together", back: "2026-11-23" })).toBe("day");
    expect(
      entries({
        state: "ended-again",
        back: "2026-11-02",
        left: "2026-11-02",
      }),
    ).toBe("order");
    expect(entries({ state: "ended-again", left: "2026-11-02" })).toBe("order");
  });
});
