import { addDays, reunionQuestionIds } from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Agreement,
  freshReunion,
  parseReunionKept,
} from "./reunion-kept.ts";
import { reunionSlice } from "./slice.ts";

const agreement: Agreement = {
  on: "2026-11-22",
  reviewOn: "2026-12-06",
  dates: 2,
  mineEvening: "tuesday",
  mineRule: "I say it the same week.",
  theirRule: "",
};

const day = fc
  .integer({ min: 0, max: 400 })
  .map((days) => addDays("2026-01-01", days));

describe("what is kept of the time after a return", () => {
  it("comes out as it went in", () => {
    fc.assert(
      fc.property(
        fc.record({
          setAside: fc.dictionary(fc.constantFrom(...reunionQuestionIds), day),
          agreement: day.map((on) => ({ ...agreement, on })),
          putOffOn: day,
        }),
        (kept) => {
          const plain = { ...kept, setAside: { ...kept.setAside } };
          expect(parseReunionKept(plain)).toEqual(plain);
          expect(parseReunionKept(structuredClone(plain))).toEqual(plain);
        },
      ),
    );
  });

  it.each([undefined, null])("is nothing yet where %s stands", (input) => {
    expect(parseReunionKept(input)).toEqual(freshReunion);
  });

  it("never throws, whatever stands there", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseReunionKept(input).setAside).toBeDefined();
      }),
    );
  });

  it.each([
    { ...agreement, dates: 7 },
    { ...agreement, reviewOn: "soon" },
    { on: "2026-11-22" },
    "a page",
  ])("keeps word for word a page that it cannot read: %j", (odd) => {
    const kept = parseReunionKept({ agreement: odd, putOffOn: "2026-11-20" });
    expect(kept).toEqual({
      setAside: {},
      putOffOn: "2026-11-20",
      unread: [{ agreement: odd }],
    });
    expect(parseReunionKept(structuredClone(kept))).toEqual(kept);
  });

  it("leaves out what is no question, and what is no day", () => {
    expect(
      parseReunionKept({
        setAside: { hours: "2026-11-20", pace: "later", weather: "2026-11-20" },
      }).setAside,
    ).toEqual({ hours: "2026-11-20" });
  });

  it("counts as one note once there is a page, and skipped questions as none", () => {
    const person = { format: "staying-power/case", version: 1 } as const;
    const count = (kept: object) =>
      reunionSlice.count(parseReunionKept(kept), person).notes;
    expect(count({ setAside: { hours: "2026-11-20" } })).toBe(0);
    expect(count({ agreement })).toBe(1);
    expect(count({ agreement: "odd" })).toBe(1);
  });
});
