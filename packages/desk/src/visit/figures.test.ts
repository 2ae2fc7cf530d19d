import { addDays, type Case, type KnownOutcome } from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Predicted } from "./coach-note.ts";
import {
  emptySheet,
  type Figure,
  knownOutcome,
  parseSheet,
  printSheet,
  saidSteps,
  seenOf,
  stepsOf,
  withFigure,
  withoutFigure,
} from "./figures.ts";

const on = "2026-01-01";
const share = (mean: number) => ({ mean, low: 0, high: 1 });
const predicted: Predicted = {
  on,
  model: "1.7.0",
  back: {
    "3-months": share(0.094),
    "6-months": share(0.15),
    "1-year": share(0.27),
  },
};
const known = (days: number, back: number | null = null): KnownOutcome => ({
  state: back === null ? "apart" : "together",
  until: addDays(on, days),
  back: back === null ? null : addDays(on, back),
  together: back === null ? null : addDays(on, back),
});
const seen = (outcome: KnownOutcome | null, today: number) =>
  seenOf(predicted, outcome, addDays(on, today));

describe("what can be said of a forecast by now", () => {
  it("is nothing before a span is over, also for who is back already", () => {
    expect(seen(known(40, 20), 90)).toEqual({});
    expect(seen(known(40, 20), 91)).toEqual({
      "3-months": { said: 0, cameBack: true },
    });
  });

  it("is nothing of those of whom nobody knows", () => {
    expect(seen(null, 400)).toEqual({});
    expect(seen(known(60), 400)).toEqual({});
    expect(seen(known(100), 400)).toEqual({
      "3-months": { said: 0, cameBack: false },
    });
  });

  it("counts a return for the spans in which it lies", () => {
    expect(seen(known(400, 200), 400)).toEqual({
      "3-months": { said: 0, cameBack: false },
      "6-months": { said: 10, cameBack: false },
      "1-year": { said: 20, cameBack: true },
    });
  });
});

describe("what the coach was told", () => {
  const theCase: Case = {
    format: "staying-power/case",
    version: 1,
    breakup: on,
  };
  it("counts as if its owner had noted it, and that nobody knows says nothing", () => {
    const today = addDays(on, 100);
    const at = addDays(on, 90);
    const back = addDays(on, 30);
    expect(
      knownOutcome(theCase, [{ on: at, state: "unknown" }], today),
    ).toBeNull();
    expect(
      knownOutcome(theCase, [{ on: at, state: "together", back }], today),
    ).toEqual({ state: "together", until: at, back, together: back });
  });

  it("does not move a return that the journal has", () => {
    const noted: Case = {
      ...theCase,
      events: [{ at: addDays(on, 10), kind: "returned" }],
    };
    const at = addDays(on, 90);
    expect(
      knownOutcome(
        noted,
        [{ on: at, state: "together", back: addDays(on, 30) }],
        at,
      ),
    ).toMatchObject({ back: addDays(on, 10) });
  });
});

const figure = (id: string, said: number, cameBack: boolean): Figure => ({
  id,
  seen: { "1-year": { said, cameBack } },
  record: null,
});

describe("the steps", () => {
  it("count those of whom the same was said, with the interval of Wilson", () => {
    const many = Array.from({ length: 100 }, (_, n) =>
      figure(`${n}`, 10, n < 10),
    );
    const steps = stepsOf([...many, figure("x", 60, true)], "1-year");
    expect(steps).toMatchObject([
      { from: 10, to: 20, cases: 100, back: 10, fits: true },
      { from: 60, to: 100, cases: 1, back: 1, fits: true },
    ]);
    // From the published formula, worked by hand: 10 of 100.
    expect(steps[0]?.share.low).toBeCloseTo(0.0552, 4);
    expect(stepsOf(many, "3-months")).toEqual([]);
    const all = many.map((one) => figure(one.id, 10, true));
    expect(stepsOf(all, "1-year")[0]?.fits).toBe(false);
  });

  it("leave nobody out and count nobody twice", () => {
    const one = fc.record({
      id: fc.uuid(),
      said: fc.constantFrom(...saidSteps),
      cameBack: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one), (all) => {
        const figures = all.map(({ id, said, cameBack }) =>
          figure(id, said, cameBack),
        );
        const steps = stepsOf(figures, "1-year");
        const sum = (of: "cases" | "back") =>
          steps.reduce((total, step) => total + step[of], 0);
        expect(sum("cases")).toBe(all.length);
        expect(sum("back")).toBe(all.filter(({ cameBack }) => cameBack).length);
      }),
      { seed: 7 },
    );
  });
});

describe("a sheet", () => {
  it("holds each case once, in an order by chance", () => {
    const sheet = withFigure(
      withFigure(
        withFigure(emptySheet, figure("b", 0, true)),
        figure("a", 0, true),
      ),
      figure("b", 10, false),
    );
    expect(sheet.figures.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(sheet.figures[1]?.seen["1-year"]?.said).toBe(10);
    expect(withoutFigure(sheet, "b").figures).toHaveLength(1);
  });

  it("is read back, loses nothing that a newer program wrote, and is none when it is something else", () => {
    const sheet = withFigure(emptySheet, figure("a", 20, true));
    expect(parseSheet(printSheet(sheet))).toMatchObject({
      figures: sheet.figures,
      unread: [],
    });
    const newer = {
      format: "staying-power/figures",
      version: 2,
      since: "2027",
      figures: [
        {
          id: "c",
          seen: { "2-years": { said: 0, cameBack: true } },
          record: null,
        },
        figure("a", 20, true),
        { id: "d", seen: {}, record: null, sure: true },
      ],
    };
    const read = parseSheet(JSON.stringify(newer)) ?? emptySheet;
    expect(read.figures).toHaveLength(1);
    const kept = JSON.parse(printSheet(read)) as typeof newer;
    expect(kept).toMatchObject({ version: 2, since: "2027" });
    expect(kept.figures).toHaveLength(3);
    expect(kept.figures).toEqual(expect.arrayContaining(newer.figures));
    for (const odd of ["{", "[]", "{}", '{"format":"x","figures":[]}'])
      expect(parseSheet(odd)).toBeNull();
  });
});
