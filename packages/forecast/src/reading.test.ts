import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  factKinds,
  pathIds,
  reasonIds,
  type Case,
  type FactKey,
} from "@staying-power/case";
import { reading, type Outcomes, type Range, type Reading } from "./index.ts";
import {
  arbitraryForecastCase,
  numbersIn,
  parsed,
  today,
} from "./testing/arbitrary-forecast-case.ts";

const draws = 200;
/** Sums of a few hundred draws, each a sum of a few terms. */
const rounding = 1e-12;
/** A curve is a sum of exponentials or of weekly steps; it may rise or fall by its rounding. */
const curveRounding = 1e-10;
const head = { format: "staying-power/case", version: 1 } as const;

const hundredAndFourWeeks = Array.from({ length: 104 }, (_, i) => i + 1);

const sumOf = (...parts: number[]): number => parts.reduce((a, b) => a + b, 0);

function expectRange({ mean, low, high }: Range, least = 0): void {
  expect(low).toBeLessThanOrEqual(high);
  for (const each of [mean, low, high]) {
    expect(each).toBeGreaterThanOrEqual(least - rounding);
    expect(each).toBeLessThanOrEqual(1 + rounding);
  }
}

function expectOutcomes({
  horizonWeeks,
  notBack,
  backAndStayed,
  backAndLeft,
}: Outcomes): void {
  expect(horizonWeeks).toBe(52);
  for (const range of [notBack, backAndStayed, backAndLeft]) expectRange(range);
  expect(
    Math.abs(sumOf(notBack.mean, backAndStayed.mean, backAndLeft.mean) - 1),
  ).toBeLessThan(rounding);
}

type View = Pick<
  Reading,
  "back" | "stay" | "outcomes" | "reasons" | "mirageRisk"
>;

function expectView(view: View): void {
  expectOutcomes(view.outcomes);
  expectRange(view.mirageRisk);
  for (const [curve, direction] of [
    [view.back, 1],
    [view.stay, -1],
  ] as const) {
    const { weeks, mean, low, high } = curve;
    expect(weeks).toEqual(hundredAndFourWeeks);
    for (const row of [mean, low, high]) {
      expect(row).toHaveLength(104);
      expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...row)).toBeLessThanOrEqual(1 + rounding);
      const steps = row
        .slice(1)
        .map((value, i) => direction * (value - (row[i] ?? NaN)));
      expect(Math.min(...steps)).toBeGreaterThan(-curveRounding);
    }
    expect(
      Math.min(...high.map((value, i) => value - (low[i] ?? NaN))),
    ).toBeGreaterThanOrEqual(0);
  }
  expect(
    Math.abs(view.mirageRisk.mean - (1 - (view.stay.mean[51] ?? NaN))),
  ).toBeLessThan(curveRounding);
  expect(
    Math.abs(1 - view.outcomes.notBack.mean - (view.back.mean[51] ?? NaN)),
  ).toBeLessThan(curveRounding);
  expect(view.reasons.map(({ id }) => id).toSorted()).toEqual(
    [...reasonIds].toSorted(),
  );
  const shares = view.reasons.map(({ share }) => share);
  shares.forEach((share) => expectRange(share));
  expect(Math.abs(sumOf(...shares.map(({ mean }) => mean)) - 1)).toBeLessThan(
    rounding,
  );
  expect(shares.map(({ mean }) => mean)).toEqual(
    shares.map(({ mean }) => mean).toSorted((a, b) => b - a),
  );
}

/** All that holds of every reading. */
function expectLaws(result: Reading, theCase: Case): void {
  expectView(result);
  expect(result.paths.map(({ id }) => id)).toEqual(pathIds);
  for (const path of result.paths) {
    expectView(path);
    const { notBack, backAndStayed, backAndLeft } = path.difference;
    for (const range of [notBack, backAndStayed, backAndLeft])
      expectRange(range, -1);
    expect(
      Math.abs(sumOf(notBack.mean, backAndStayed.mean, backAndLeft.mean)),
    ).toBeLessThan(rounding);
    for (const key of ["notBack", "backAndStayed", "backAndLeft"] as const)
      expect(
        Math.abs(
          path.difference[key].mean -
            (path.outcomes[key].mean - result.outcomes[key].mean),
        ),
      ).toBeLessThan(rounding);
    if (path.id !== "current") continue;
    expect(path.outcomes).toEqual(result.outcomes);
    expect(path.back).toEqual(result.back);
    for (const range of [notBack, backAndStayed, backAndLeft])
      for (const each of [range.mean, range.low, range.high])
        expect(Math.abs(each)).toBeLessThan(rounding);
  }
  for (const pull of result.pulls) {
    expect(Math.abs(pull.back52)).toBeLessThanOrEqual(1);
    expect(Math.abs(pull.stay52)).toBeLessThanOrEqual(1);
    expect(Object.keys(factKinds)).toContain(pull.fact);
  }
  expectOutcomes(result.withoutCoachClaims.outcomes);
  expect(result.sureness).toBeGreaterThanOrEqual(0);
  expect(result.sureness).toBeLessThanOrEqual(1);
  expect(result.model.effectiveDraws).toBeGreaterThanOrEqual(1 - rounding);
  expect(result.model.effectiveDraws).toBeLessThanOrEqual(
    result.model.draws * (1 + rounding),
  );
  const share = result.nextQuestion?.varianceShare ?? 0;
  expect(share).toBeGreaterThanOrEqual(0);
  expect(share).toBeLessThanOrEqual(1);
  const asked = result.nextQuestion?.fact;
  if (asked === "breakup") expect(theCase.breakup).toBeUndefined();
  expect(numbersIn(result).every(Number.isFinite)).toBe(true);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
}

const readingOf = (theCase: Case, options = {}): Reading =>
  reading(theCase, { today, draws, ...options });

describe("reading", () => {
  it("keeps every law on any case, and leaves the case alone", () => {
    fc.assert(
      fc.property(arbitraryForecastCase, (theCase) => {
        const before = structuredClone(theCase);
        expectLaws(readingOf(theCase), theCase);
        expect(theCase).toEqual(before);
      }),
      { seed: 2026, numRuns: 60 },
    );
  }, 60_000);

  it("gives the same digits for the same case, whatever was read before", () => {
    fc.assert(
      fc.property(
        arbitraryForecastCase,
        arbitraryForecastCase,
        (theCase, other) => {
          const first = readingOf(theCase, { draws: 60 });
          readingOf(other, { draws: 60 });
          for (const seed of [2, 3, 4]) readingOf(other, { draws: 50, seed });
          expect(readingOf(theCase, { draws: 60 })).toEqual(first);
        },
      ),
      { seed: 7, numRuns: 6 },
    );
  });

  it.each<[string, Case, "apart" | "together"]>([
    ["nothing known", parsed(head), "apart"],
    ["a breakup today", parsed({ ...head, breakup: today }), "apart"],
    [
      "a breakup of ten years ago",
      parsed({ ...head, breakup: "2016-06-01" }),
      "apart",
    ],
    [
      "a breakup still to come",
      parsed({ ...head, breakup: "2026-09-01" }),
      "apart",
    ],
    [
      "no breakup date but signals",
      parsed({
        ...head,
        events: [{ at: "2026-05-01", kind: "signal", signal: "hostile" }],
      }),
      "apart",
    ],
    [
      "the ex back, why unknown",
      parsed({
        ...head,
        breakup: "2026-01-01",
        events: [{ at: "2026-04-01", kind: "returned" }],
      }),
      "together",
    ],
    [
      "the ex back for guilt",
      parsed({
        ...head,
        breakup: "2026-01-01",
        events: [{ at: "2026-04-01", kind: "returned", reason: "guilt" }],
      }),
      "together",
    ],
    [
      "the ex back for attraction, without a breakup date",
      parsed({
        ...head,
        events: [{ at: "2026-04-01", kind: "returned", reason: "attraction" }],
      }),
      "together",
    ],
    [
      "the ex back today, a breakup today",
      parsed({
        ...head,
        breakup: today,
        events: [{ at: today, kind: "returned", reason: "sex" }],
      }),
      "together",
    ],
    [
      "the ex back for three years",
      parsed({
        ...head,
        breakup: "2023-01-01",
        events: [{ at: "2023-04-01", kind: "returned", reason: "boredom" }],
      }),
      "together",
    ],
    [
      "the ex gone again",
      parsed({
        ...head,
        breakup: "2025-01-01",
        events: [
          { at: "2025-06-01", kind: "returned" },
          { at: "2026-03-01", kind: "left-again" },
        ],
      }),
      "apart",
    ],
    [
      "the ex gone again without a return",
      parsed({ ...head, events: [{ at: "2026-03-01", kind: "left-again" }] }),
      "apart",
    ],
    [
      "the ex back, gone and back",
      parsed({
        ...head,
        breakup: "2025-01-01",
        events: [
          { at: "2025-06-01", kind: "returned" },
          { at: "2025-09-01", kind: "left-again" },
          { at: "2026-03-01", kind: "returned", reason: "loneliness" },
        ],
      }),
      "together",
    ],
    [
      "told up to a day far ahead",
      parsed({
        ...head,
        breakup: "2026-01-01",
        asOf: "2031-01-01",
        facts: { endedBy: "ex" },
      }),
      "apart",
    ],
  ])("keeps every law with %s", (_what, theCase, state) => {
    const result = readingOf(theCase);
    expectLaws(result, theCase);
    expect(result.state).toBe(state);
  });

  it.each(["low", "high"] as const)(
    "keeps every law with all facts at their %s end",
    (end) => {
      const facts = Object.fromEntries(
        Object.entries(factKinds).map(([key, kind]) => {
          if (kind.kind === "choice")
            return [key, end === "low" ? kind.options[0] : kind.options.at(-1)];
          if (kind.kind === "set")
            return [key, end === "low" ? [] : kind.options];
          if (kind.kind === "boolean") return [key, end === "high"];
          return [key, kind[end]];
        }),
      );
      for (const breakup of [undefined, "2026-05-25", "2024-01-01"]) {
        const theCase = parsed({
          ...head,
          ...(breakup === undefined ? {} : { breakup }),
          facts,
        });
        const result = readingOf(theCase);
        expectLaws(result, theCase);
        expect(
          result.nextQuestion === null ||
            result.nextQuestion.fact === "breakup",
        ).toBe(true);
      }
    },
  );

  it("marks the path that is what the person does now, and compares it with nothing", () => {
    const present = (facts: object): string[] =>
      readingOf(parsed({ ...head, breakup: "2026-04-01", facts }))
        .paths.filter((path) => path.present)
        .map(({ id }) => id);
    expect(present({ conduct: ["no-contact"] })).toEqual(["let-go", "current"]);
    expect(
      present({ conduct: ["no-contact", "watched-social-media"] }),
    ).toContain("let-go");
    expect(
      present({
        conduct: ["no-contact"],
        issueWork: "sustained",
        newFocus: true,
      }),
    ).toEqual(["let-go", "let-go-and-work", "current"]);
    expect(present({ conduct: ["stayed-friends"] })).toEqual([
      "stay-friends",
      "current",
    ]);
    expect(present({ conduct: ["pleaded", "constant-contact"] })).toEqual([
      "chase",
      "current",
    ]);
    expect(present({ conduct: ["threatened"] })).toEqual(["current"]);
    expect(present({})).toEqual(["current"]);
  });

  it("says what the difference of a path rests on, and what is left without the coaches", () => {
    const { paths } = readingOf(
      parsed({
        ...head,
        breakup: "2026-04-01",
        facts: { conduct: ["no-contact"], issueWork: "none", newFocus: false },
      }),
    );
    const path = (id: string) => paths.find((each) => each.id === id);
    expect(path("current")).toMatchObject({ grade: null, sources: [] });
    expect(path("let-go")).toMatchObject({ grade: null, sources: [] });
    expect(path("chase")?.grade).toBe("D");
    expect(path("chase")?.sources).toContain("seed");
    expect(path("let-go-and-work")?.grade).toBe("J");
    const chase = path("chase");
    expect(chase?.difference.backAndStayed.mean).toBeLessThan(-0.02);
    expect(
      Math.abs(chase?.withoutCoachClaims.difference.backAndStayed.mean ?? NaN),
    ).toBeLessThan(0.6 * Math.abs(chase?.difference.backAndStayed.mean ?? NaN));
  });

  it("asks nothing when nothing is left open", () => {
    // Together for years: the outcomes are certain, so no answer could narrow them.
    const theCase = parsed({
      ...head,
      breakup: "2023-01-01",
      events: [{ at: "2023-04-01", kind: "returned" }],
    });
    expect(readingOf(theCase).nextQuestion).toBeNull();
  });

  it("does not hear of what has not happened yet, and says that it left it out", () => {
    const past = {
      ...head,
      breakup: "2026-04-01",
      asOf: today,
      facts: { endedBy: "ex" },
    };
    const day = addDays(today, 1);
    const without = readingOf(parsed(past));
    for (const event of [
      { at: day, kind: "signal", signal: "hostile" },
      { at: day, kind: "conduct", conduct: ["jealousy-ploy"] },
      { at: day, kind: "break", how: "turned-up" },
      { at: day, kind: "returned", reason: "guilt" },
      { at: day, kind: "left-again" },
      { at: day, kind: "fact", fact: "exPartner", value: "serious" },
    ])
      expect(readingOf(parsed({ ...past, events: [event] }))).toEqual({
        ...without,
        leftOut: 1,
      });
  });

  it("reads on the day of the case, or else on the day it is told", () => {
    const bare = parsed({ ...head, breakup: "2026-04-01" });
    expect(readingOf(bare).asOf).toBe(today);
    expect(reading(bare, { today: "2026-07-01", draws }).asOf).toBe(
      "2026-07-01",
    );
    expect(
      readingOf(parsed({ ...head, breakup: "2026-04-01", asOf: "2026-05-01" }))
        .asOf,
    ).toBe("2026-05-01");
  });

  it("takes coaches' claims out of the whole reading when asked, as it shows beside it", () => {
    const theCase = parsed({
      ...head,
      breakup: "2026-04-01",
      facts: { conduct: ["no-contact"], ending: "anger" },
    });
    const withThem = readingOf(theCase);
    const without = readingOf(theCase, { withoutCoachClaims: true });
    for (const key of ["notBack", "backAndStayed", "backAndLeft"] as const) {
      const beside = withThem.withoutCoachClaims.outcomes[key];
      expect(Math.abs(without.outcomes[key].mean - beside.mean)).toBeLessThan(
        curveRounding,
      );
      expect(Math.abs(without.outcomes[key].low - beside.low)).toBeLessThan(
        curveRounding,
      );
    }
    expect(without.outcomes).not.toEqual(withThem.outcomes);
  });

  it.each([
    ["too few draws", { draws: 0 }],
    ["too many draws", { draws: 100_001 }],
    ["half a draw", { draws: 99.5 }],
    ["a broken seed", { seed: 0.5 }],
  ])("refuses %s", (_what, options) => {
    expect(() => readingOf(parsed(head), options)).toThrow(RangeError);
  });

  it("gives one pull for every fact and every item of a set", () => {
    const facts = {
      endedBy: "ex",
      issues: ["clingy", "jealousy"],
      children: true,
      relationshipMonths: 24,
    } as const;
    const { pulls } = readingOf(
      parsed({ ...head, breakup: "2026-04-01", facts }),
    );
    const named = pulls.map(({ fact, value }): [FactKey, unknown] => [
      fact,
      value,
    ]);
    expect(named).toContainEqual(["endedBy", "ex"]);
    expect(named).toContainEqual(["issues", "clingy"]);
    expect(named).toContainEqual(["issues", "jealousy"]);
    expect(named).toContainEqual(["children", true]);
    expect(named).toContainEqual(["relationshipMonths", 24]);
  });
});
