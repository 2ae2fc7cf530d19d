import { readFileSync } from "node:fs";
import { parseCase, type Case } from "@staying-power/case";
import { reading, type Reading } from "@staying-power/forecast";
import { describe, expect, it } from "vitest";
import { wholeReading, type WholeOutcomes, type WholePeople } from "./index.ts";

const golden = new URL("../../forecast/fixtures/golden.json", import.meta.url);

/** The golden readings, with the few draws they are made of. */
const readings: readonly Reading[] = goldenCases().map((theCase) =>
  reading(theCase, { today: "2026-06-01", draws: 100 }),
);
const pages = readings.map((exact) => ({ exact, whole: wholeReading(exact) }));

describe("wholeReading of every golden reading", () => {
  it("has 500 of them, of both states", () => {
    expect(pages).toHaveLength(500);
    expect(new Set(readings.map(({ state }) => state)).size).toBe(2);
  });

  it("shows nothing but whole numbers of a hundred, each within its range", () => {
    for (const { whole } of pages)
      for (const { about, low, high } of peopleIn(whole)) {
        expect([about, low, high].every(Number.isInteger)).toBe(true);
        expect([about, low, high].some((n) => Object.is(n, -0))).toBe(false);
        expect(low).toBeLessThanOrEqual(about);
        expect(high).toBeGreaterThanOrEqual(about);
        expect(low).toBeGreaterThanOrEqual(-100);
        expect(high).toBeLessThanOrEqual(100);
      }
  });

  it("counts a hundred people in every hundred, and in the reasons", () => {
    for (const { whole } of pages) {
      const hundreds = [
        whole.outcomes,
        whole.withoutCoachClaims.outcomes,
        ...whole.paths.flatMap(({ outcomes, withoutCoachClaims }) => [
          outcomes,
          withoutCoachClaims.outcomes,
        ]),
      ];
      for (const hundred of hundreds) {
        expect(total(hundred)).toBe(100);
        expect(
          Math.min(...Object.values(hundred).map(({ about }) => about)),
        ).toBeGreaterThanOrEqual(0);
      }
      expect(sum(whole.reasons.map(({ about }) => about))).toBe(100);
    }
  });

  it("says of those who come back what the hundred says, with one denominator", () => {
    for (const { whole } of pages)
      for (const { outcomes, back } of [whole, whole.withoutCoachClaims]) {
        const { backAndStayed, backAndLeft, notBack } = outcomes;
        expect(back).toEqual({
          about: backAndStayed.about + backAndLeft.about,
          low: 100 - notBack.high,
          high: 100 - notBack.low,
        });
      }
  });

  it("says in the curves after a year what it says elsewhere, and lets none go back on itself", () => {
    for (const { exact, whole } of pages) {
      const { backByMonth, stayByMonth } = whole;
      expect(backByMonth[11]).toMatchObject({ month: 12 });
      expect(backByMonth[11]?.about).toBe(whole.back.about);
      expect(stayByMonth[11]?.about).toBe(100 - whole.mirage.about);
      if (exact.state === "together")
        expect(stayByMonth[11]?.about).toBe(whole.outcomes.backAndStayed.about);
      const back = backByMonth.map(({ about }) => about);
      const stay = stayByMonth.map(({ about }) => about);
      expect(back).toEqual(back.toSorted((a, b) => a - b));
      expect(stay).toEqual(stay.toSorted((a, b) => b - a));
    }
  });

  it("keeps the reasons in their order", () => {
    for (const { exact, whole } of pages) {
      expect(whole.reasons.map(({ id }) => id)).toEqual(
        exact.reasons.map(({ id }) => id),
      );
      const abouts = whole.reasons.map(({ about }) => about);
      expect(abouts).toEqual(abouts.toSorted((a, b) => b - a));
    }
  });

  it("compares what it shows: a difference is what the eye subtracts", () => {
    for (const { whole } of pages)
      for (const path of whole.paths)
        for (const [of, today] of [
          [path, whole.outcomes],
          [path.withoutCoachClaims, whole.withoutCoachClaims.outcomes],
        ] as const) {
          for (const name of names)
            expect(of.difference[name].about).toBe(
              of.outcomes[name].about - today[name].about,
            );
          if (path.id === "current") expect(of.outcomes).toEqual(today);
        }
  });

  it("says one more or fewer only where it is at least half a person", () => {
    for (const { exact, whole } of pages)
      for (const [index, path] of whole.paths.entries()) {
        const shown = path.difference.backAndStayed.about;
        const real =
          (exact.paths[index]?.difference.backAndStayed.mean ?? NaN) * 100;
        expect(Math.abs(shown - real)).toBeLessThanOrEqual(
          path.outcomes.backAndStayed.about === 0 ? 1.2 : 0.5 + 1e-9,
        );
      }
  });

  it("stays near the exact shares", () => {
    for (const { exact, whole } of pages) {
      for (const name of names) {
        near(whole.outcomes[name], exact.outcomes[name].mean, 1);
        near(
          whole.withoutCoachClaims.outcomes[name],
          exact.withoutCoachClaims.outcomes[name].mean,
          2,
        );
        for (const [index, path] of whole.paths.entries())
          near(
            path.outcomes[name],
            exact.paths[index]?.outcomes[name].mean ?? NaN,
            2,
          );
      }
      near(whole.mirage, exact.mirageRisk.mean, 1);
      for (const [index, reason] of whole.reasons.entries())
        near(reason, exact.reasons[index]?.share.mean ?? NaN, 1);
      for (const { month, ...people } of whole.backByMonth)
        near(people, exact.back.mean[weekOf(month) - 1] ?? NaN, 1);
      for (const { month, ...people } of whole.stayByMonth)
        near(people, exact.stay.mean[weekOf(month) - 1] ?? NaN, 1);
    }
  });

  it("rounds what each answer changes, in the order of the reading", () => {
    for (const { exact, whole } of pages)
      for (const [index, pull] of whole.pulls.entries()) {
        const real = exact.pulls[index];
        expect(pull).toMatchObject({ fact: real?.fact, value: real?.value });
        expect(Math.abs(pull.back - (real?.back52 ?? NaN) * 100)).toBeLessThan(
          0.51,
        );
        expect(Math.abs(pull.stay - (real?.stay52 ?? NaN) * 100)).toBeLessThan(
          0.51,
        );
      }
  });
});

const names = ["backAndStayed", "backAndLeft", "notBack"] as const;

function weekOf(month: number): number {
  return Math.round((month * 52) / 12);
}

function near({ about }: WholePeople, share: number, most: number): void {
  expect(Math.abs(about - share * 100)).toBeLessThan(most);
}

function total(outcomes: WholeOutcomes): number {
  return sum(names.map((name) => outcomes[name].about));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

/** Everything in a value that is people with a range, by depth. */
function peopleIn(value: unknown): readonly WholePeople[] {
  if (value === null || typeof value !== "object") return [];
  return [
    ...(isPeople(value) ? [value] : []),
    ...Object.values(value).flatMap(peopleIn),
  ];
}

function isPeople(value: object): value is WholePeople {
  return "about" in value && "low" in value && "high" in value;
}

function goldenCases(): readonly Case[] {
  const { rows } = JSON.parse(readFileSync(golden, "utf8")) as {
    readonly rows: readonly { readonly case: unknown }[];
  };
  return rows.map((row) => {
    const result = parseCase(row.case);
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  });
}
