import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allEffects } from "./effects.ts";
import { prevalences } from "./prevalence.ts";
import { publishedTargets } from "./published-targets.ts";
import { rateParameters } from "./rate-parameters.ts";
import { settings } from "./settings.ts";
import { sources } from "./sources.ts";

const ids = new Set(sources.map(({ id }) => id));
const textOf = (file: string): string =>
  readFileSync(new URL(file, import.meta.url), "utf8");

/** The tables that name sources in fields, and the files that name them in lists or comments of their own. */
const named = new Set([
  ...[
    ...rateParameters,
    ...allEffects,
    ...prevalences,
    ...publishedTargets,
    ...settings.map(({ figure }) => figure),
  ].flatMap((row) => row.sources),
  ...["../pulls.ts", "./signal-likelihood.ts"].flatMap((file) =>
    [...textOf(file).matchAll(/\b(?:[A-Z]\d\d|T9|EVIDENCE-\d+)\b/g)].map(
      ([id]) => id,
    ),
  ),
]);

describe("sources", () => {
  it("has a row for every source the model names", () => {
    expect(named.size).toBeGreaterThan(90);
    expect([...named].filter((id) => !ids.has(id))).toEqual([]);
  });

  it("has no row that the model does not name", () => {
    expect([...ids].filter((id) => !named.has(id))).toEqual([]);
  });

  it("names each source once and says what it found", () => {
    expect(ids.size).toBe(sources.length);
    for (const { id, title, finding, authors, readAs } of sources) {
      expect(id).toMatch(/^(?:[A-Z]\d\d|seed|T9|[A-Z]+-\d+(?:\.\d+)?)$/);
      for (const text of [title, finding, authors, readAs])
        expect(text.trim()).not.toBe("");
      expect(finding).toMatch(/\.$/);
    }
  });

  it("gives every source a grade, a believable year and a secure or plain web address", () => {
    for (const { grade, year, url, n } of sources) {
      expect(["A", "B", "C", "D", "E", "J"]).toContain(grade);
      if (year !== null) expect(year).toBeGreaterThan(1950);
      if (year !== null) expect(year).toBeLessThan(2027);
      if (url !== null) expect(url).toMatch(/^https?:\/\/\S+$/);
      if (n !== null) expect(n).toBeGreaterThan(0);
    }
  });

  it("says of a recalled source that it was not read", () => {
    for (const { seen, readAs, url } of sources) {
      expect(readAs === "memory").toBe(seen === "recalled");
      if (seen === "recalled") expect(url).toBeNull();
    }
  });

  it("grades nothing above the best grade of its sources", () => {
    const best = new Map(sources.map(({ id, grade }) => [id, grade]));
    const order = ["A", "B", "C", "D", "E", "J"];
    for (const row of [
      ...allEffects,
      ...publishedTargets,
      ...prevalences,
      ...settings.flatMap(({ figure }) =>
        figure.kind === "none published" ? [] : [figure],
      ),
    ]) {
      const grades = row.sources.map((id) =>
        order.indexOf(best.get(id) ?? "J"),
      );
      expect(
        order.indexOf(row.grade),
        row.sources.join(" "),
      ).toBeGreaterThanOrEqual(Math.min(...grades));
    }
  });

  it("stays out of the forecast, so that the page does not carry it", () => {
    for (const file of [
      "../reading.ts",
      "../ensemble/situation.ts",
      "../pulls.ts",
    ])
      expect(textOf(file)).not.toContain("sources.ts");
  });
});
