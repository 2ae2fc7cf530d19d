import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  type Case,
  earlyCase,
  type Event,
  isEvent,
  outcomeBins,
  outcomeRecord,
  outcomeRecordText,
  parseOutcomeRecord,
} from "./index.ts";
import { arbitraryCase } from "./testing/arbitrary-case.ts";

const breakup = "2025-10-01";
const today = "2026-11-22";
const day = (days: number): string => addDays(breakup, days);

const caseOf = (
  events: readonly Event[],
  facts: Case["facts"] = { endedBy: "ex" },
): Case => ({
  format: "staying-power/case",
  version: 1,
  breakup,
  facts,
  events,
});
const told = (at: number, state: "apart" | "together" | "ended-again") =>
  ({ at: day(at), kind: "outcome", state }) as const;
const made = (events: readonly Event[], said = 0.25) =>
  outcomeRecord(caseOf(events), { today, said });

/** A case that is told for a year at the least, with any journal beside it. */
const toldCase = fc
  .record({
    person: arbitraryCase,
    state: fc.constantFrom(...(["apart", "together", "ended-again"] as const)),
    after: fc.integer({ min: 30, max: 392 }),
  })
  .map(({ person, state, after }): Case => {
    const { breakup: ended = "2020-01-01", events = [] } = person;
    const from = ended > "2190-01-01" ? "2020-01-01" : ended;
    const { asOf: _, ...rest } = person;
    return {
      ...rest,
      breakup: from,
      events: [
        ...events.filter(({ kind }) => kind !== "outcome"),
        { at: addDays(from, after), kind: "outcome", state },
      ],
    };
  });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("a record of an outcome", () => {
  it("holds four fields of a few steps, and no day, text or number of anybody’s", () => {
    let seen = 0;
    fc.assert(
      fc.property(toldCase, share, (person, said) => {
        const record = outcomeRecord(person, { today: "2199-12-30", said });
        if (!record.ok) return;
        seen += 1;
        const { format, version, ...fields } = record.value;
        expect({ format, version }).toEqual({
          format: "staying-power/outcome",
          version: 1,
        });
        expect(Object.keys(fields)).toEqual(Object.keys(outcomeBins));
        for (const [field, value] of Object.entries(fields)) {
          const bins: Readonly<Record<string, readonly string[]>> = outcomeBins;
          expect(bins[field]).toContain(value);
        }
      }),
    );
    expect(seen).toBeGreaterThan(20);
  });

  it("is the same bytes for two people with the same steps, whatever else they told", () => {
    fc.assert(
      fc.property(toldCase, toldCase, share, (one, other, said) => {
        const [a, b] = [one, other].map((person) =>
          outcomeRecord(person, { today: "2199-12-30", said }),
        );
        if (a?.ok !== true || b?.ok !== true) return;
        const same = Object.keys(outcomeBins).every(
          (field) =>
            Reflect.get(a.value, field) === Reflect.get(b.value, field),
        );
        expect(outcomeRecordText(a.value) === outcomeRecordText(b.value)).toBe(
          same,
        );
      }),
    );
  });

  it("is of the first year alone: what ended later had not ended by then", () => {
    const back = { at: day(90), kind: "returned" } as const;
    const left = (at: number) => ({ at: day(at), kind: "left-again" }) as const;
    const of = (...events: readonly Event[]) => {
      const record = made(events);
      return record.ok ? record.value.outcome : record.error;
    };
    expect(of(back, left(392))).toBe("ended-again");
    expect(of(back, left(393))).toBe("together");
    expect(of(back, told(393, "apart"))).toBe("together");
    expect(of(told(380, "apart"), { at: day(393), kind: "returned" })).toBe(
      "not-back",
    );
  });

  it("is read again as it was written", () => {
    const record = made([told(400, "apart")]);
    if (!record.ok) throw new Error(record.error);
    const text = outcomeRecordText(record.value);
    expect(text).toBe(
      '{"format":"staying-power/outcome","version":1,"endedBy":"ex","said":"20-to-30","watched":"1-year","outcome":"not-back"}\n',
    );
    expect(parseOutcomeRecord(JSON.parse(text))).toEqual(record);
  });

  it.each([
    [0.1999, "under-20"],
    [0.2, "20-to-30"],
    [0.2999, "20-to-30"],
    [0.3, "30-or-more"],
  ] as const)("puts what was said into its step: %s", (said, step) => {
    expect(made([told(400, "apart")], said)).toMatchObject({
      value: { said: step },
    });
  });

  it.each([
    [30, "1-month"],
    [364, "1-month"],
    [365, "1-year"],
  ] as const)("says how long was watched: day %s", (at, watched) => {
    expect(made([told(at, "apart")])).toMatchObject({ value: { watched } });
  });

  it("is of the first year: who came back later had not come back by then", () => {
    const late: Event = { at: day(393), kind: "returned" };
    expect(made([late, told(400, "together")])).toMatchObject({
      value: { outcome: "not-back", watched: "1-year" },
    });
    const inTime: Event = { at: day(392), kind: "returned" };
    expect(made([inTime, told(400, "together")])).toMatchObject({
      value: { outcome: "together" },
    });
  });

  it("says why there is none", () => {
    const { breakup: _, ...undated } = caseOf([told(400, "apart")]);
    const given = { today, said: 0 };
    expect(outcomeRecord(undated, given)).toMatchObject({
      error: "no-breakup",
    });
    expect(made([])).toMatchObject({ error: "no-outcome" });
    expect(made([told(29, "apart")])).toMatchObject({ error: "too-early" });
    expect(made([told(400, "together")])).toMatchObject({
      error: "no-return-day",
    });
  });

  it.each([
    [null, "the file", "an object in braces"],
    [{}, "format", '"staying-power/outcome"'],
    [{ ...whole(), version: 2 }, "version", "1"],
    [{ ...whole(), said: "21" }, "said", "one of under-20"],
    [{ ...whole(), note: "Ana" }, "note", "no key of this name"],
    [{ ...whole(), "on 3 May": 1 }, "(a key)", "no key of this name"],
  ])("is refused with its place: %#", (input, path, expected) => {
    const parsed = parseOutcomeRecord(input);
    expect(parsed).toMatchObject({ ok: false, error: { path } });
    expect(JSON.stringify(parsed)).toContain(expected.replaceAll('"', '\\"'));
    expect(JSON.stringify(parsed)).not.toContain("Ana");
  });
});

function whole() {
  return {
    format: "staying-power/outcome",
    version: 1,
    endedBy: "ex",
    said: "under-20",
    watched: "1-year",
    outcome: "together",
  };
}

describe("an early case", () => {
  it("ends four weeks after the breakup, and knows nothing of what came after", () => {
    const early = earlyCase(
      caseOf([
        { at: day(3), kind: "signal", signal: "warm-contact" },
        { at: day(29), kind: "signal", signal: "hostile" },
        { at: day(40), kind: "returned" },
      ]),
    );
    expect(early).toMatchObject({
      day: day(28),
      case: { asOf: day(28), events: [{ signal: "warm-contact" }] },
    });
  });

  it("ends the day before they were back, where that was sooner", () => {
    const back = (at: number) =>
      earlyCase(caseOf([{ at: day(at), kind: "returned" }]));
    expect(back(10)).toMatchObject({ day: day(9), case: { events: [] } });
    expect(back(0)).toMatchObject({ day: breakup, case: { events: [] } });
  });

  it("is none without the day it ended, or at the end of all days", () => {
    const { breakup: _, ...undated } = caseOf([]);
    expect(earlyCase(undated)).toBeNull();
    expect(earlyCase({ ...undated, breakup: "2199-12-20" })).toBeNull();
  });
});

describe("an answer in the journal", () => {
  it("may leave either half out, and takes no other word", () => {
    const at = "2026-01-01";
    expect(isEvent({ at, kind: "outcome" })).toBe(true);
    expect(isEvent({ at, kind: "outcome", feels: "well" })).toBe(true);
    expect(isEvent({ at, kind: "outcome", state: "happy" })).toBe(false);
  });
});
