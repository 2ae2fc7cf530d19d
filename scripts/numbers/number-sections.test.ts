import { readFileSync } from "node:fs";
import {
  audit,
  calibratedEffects,
  conductEffects,
  factEffects,
  levelFactors,
  posterior,
  prevalences,
  publishedTargets,
  rateParameters,
  settings,
  finerSignals,
  signalKinds,
  signalLikelihood,
  sources,
} from "@staying-power/forecast";
import { describe, expect, it } from "vitest";
import { units } from "./number-row.ts";
import { numberSections } from "./number-sections.ts";
import { numbersPage } from "./numbers-page.ts";

const sections = numberSections(posterior);
const rows = sections.flatMap((section) => section.rows);
const rowsOf = (title: string): typeof rows =>
  sections
    .filter((section) => section.title === title)
    .flatMap((section) => [...section.rows]);

/** Every number inside a table, however deep, in the order it stands. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
const sorted = (values: readonly number[]): number[] =>
  values.toSorted((a, b) => a - b);

describe("numberSections", () => {
  it("gives every number a known unit, a grade and at least one source", () => {
    const known = new Set(sources.map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(400);
    for (const row of rows) {
      expect(units, row.name).toContain(row.unit);
      expect(["A", "B", "C", "D", "E", "J"], row.name).toContain(row.grade);
      expect(row.sources.length, row.name).toBeGreaterThan(0);
      expect(
        row.sources.filter((id) => !known.has(id)),
        row.name,
      ).toEqual([]);
    }
  });

  it("puts every value inside its own interval", () => {
    for (const { name, value, interval } of rows) {
      expect(Number.isFinite(value), name).toBe(true);
      if (interval === null) continue;
      expect(interval[0], name).toBeLessThan(interval[1]);
      expect(value, name).toBeGreaterThanOrEqual(interval[0]);
      expect(value, name).toBeLessThanOrEqual(interval[1]);
    }
  });

  it("keeps shares and powers between 0 and 1, and times and counts above 0", () => {
    for (const { name, value, unit } of rows) {
      if (unit === "share") expect(value, name).toBeLessThanOrEqual(1);
      if (unit === "share") expect(value, name).toBeGreaterThanOrEqual(0);
      if (
        ["weeks", "months", "years", "count", "taps", "per week"].includes(unit)
      )
        expect(value, name).toBeGreaterThan(0);
    }
  });

  it("has a row for every effect, target, rate, level factor and signal share", () => {
    const values = (title: string): number[] =>
      sorted(rowsOf(title).map(({ value }) => value));
    const means = (list: typeof factEffects): number[] =>
      sorted(list.map(({ mean }) => mean));
    expect(values("Effects of facts")).toEqual(means(factEffects));
    expect(values("Effects of what the person does")).toEqual(
      means(conductEffects),
    );
    expect(values("Published targets")).toEqual(
      sorted(publishedTargets.map(({ value }) => value)),
    );
    expect(rowsOf("Rates").map(({ name }) => name)).toEqual(
      rateParameters.map(({ id }) => `\`${id}\``),
    );
    expect(values("Published settings")).toEqual(
      sorted(
        settings.flatMap(({ figure }) =>
          figure.kind === "value"
            ? [figure.value]
            : figure.kind === "limits"
              ? [figure.low, figure.high]
              : [],
        ),
      ),
    );
    expect(
      rowsOf("Effects that the settings fix").map(({ name }) => name),
    ).toEqual(calibratedEffects.map(({ id }) => `\`${id}\``));
    expect(values("Level factors")).toEqual(sorted(numbersIn(levelFactors)));
    expect(values("Signals")).toEqual(sorted(numbersIn(signalLikelihood)));
  });

  it("has a row for every number of the prevalences", () => {
    const inTables = prevalences.flatMap((prevalence) =>
      prevalence.kind === "near"
        ? [prevalence.sd]
        : numbersIn(
            prevalence.kind === "number" ? prevalence.shape : prevalence.shares,
          ),
    );
    expect(
      sorted(rowsOf("How common each answer is").map(({ value }) => value)),
    ).toEqual(sorted(inTables));
  });

  it("lists shares of a choice that sum to 1", () => {
    for (const prevalence of prevalences) {
      if (prevalence.kind !== "choice") continue;
      for (const shares of Object.values(prevalence.shares)) {
        const sum = numbersIn(shares).reduce((a, b) => a + b, 0);
        expect(sum, prevalence.fact).toBeCloseTo(1, 12);
      }
    }
  });

  it("lists what was told apart later as a part of what had taken it in, at every level", () => {
    for (const [finer, coarser] of finerSignals)
      for (const [level, share] of signalLikelihood[finer].entries())
        expect(share).toBeLessThan(signalLikelihood[coarser][level] ?? 0);
  });

  it("lists signals whose shares sum to 1 at every level", () => {
    for (let level = 0; level < 6; level += 1) {
      const sum = signalKinds.reduce(
        (total, signal) => total + (signalLikelihood[signal][level] ?? 0),
        0,
      );
      expect(sum, `level ${level}`).toBeCloseTo(1, 12);
    }
  });
});

describe("numbersPage", () => {
  it("is what stands in docs/numbers.md", async () => {
    const committed = readFileSync(
      new URL("../../docs/numbers.md", import.meta.url),
      "utf8",
    );
    expect(await numbersPage(posterior, audit().settings)).toBe(committed);
  }, 60_000);
});
