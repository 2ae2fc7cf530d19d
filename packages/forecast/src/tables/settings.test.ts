import { describe, expect, it } from "vitest";
import { optionsOf } from "../ensemble/ensemble.ts";
import { codeOf, variableById } from "../ensemble/imagine.ts";
import { heldSettings, settings } from "./settings.ts";

describe("settings", () => {
  it("hold every kind of relationship, and marriages by whether papers were filed", () => {
    const kind = variableById("relationshipKind");
    const kinds = kind === undefined ? [] : optionsOf(kind);
    expect(kinds?.length).toBeGreaterThan(3);
    expect(
      new Set(settings.map(({ known }) => known.get("relationshipKind"))),
    ).toEqual(new Set(kinds));
    const marriages = settings.filter(
      ({ known }) => known.get("relationshipKind") === "married",
    );
    expect(
      new Set(marriages.map(({ known }) => known.get("divorceFiled"))),
    ).toEqual(new Set(["false", "true"]));
  });

  it.each(settings)(
    "$id has a published figure, or says that none was published and what comes nearest",
    ({ figure }) => {
      if (figure.kind === "none published") {
        expect(figure.nearest.trim()).not.toBe("");
        return;
      }
      expect(figure.sources.length).toBeGreaterThan(0);
      expect(figure.compared.trim()).not.toBe("");
      expect(figure.low).toBeGreaterThan(0);
      expect(figure.low).toBeLessThan(figure.high);
      expect(figure.high).toBeLessThan(1);
      if (figure.kind === "value") {
        expect(figure.value).toBeGreaterThan(figure.low);
        expect(figure.value).toBeLessThan(figure.high);
      }
    },
  );

  it.each(settings)(
    "$id knows what its known things depend on, so that all its imagined people count alike",
    ({ known }) => {
      for (const [id, value] of known) {
        const variable = variableById(id);
        expect(variable).toBeDefined();
        if (variable === undefined) continue;
        expect(codeOf(variable, value)).toBeDefined();
        expect(
          variable.parent === undefined || known.has(variable.parent),
        ).toBe(true);
      }
    },
  );

  it("hold the calibration to marriages filed and not filed", () => {
    expect(heldSettings.map(({ id }) => id)).toEqual([
      "married, not filed",
      "married, filed",
    ]);
    expect(new Set(settings.map(({ id }) => id)).size).toBe(settings.length);
  });
});
