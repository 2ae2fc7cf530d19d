import { pathIds, type Facts } from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathForm } from "./path-forms.ts";
import { arbitraryForecastCase } from "../testing/arbitrary-forecast-case.ts";

const letGo = (facts: Facts) => pathForm("let-go", facts);

describe("pathForm", () => {
  it("asks someone who was left and has no ties for no more than to begin nothing", () => {
    expect(letGo({ endedBy: "ex", children: false, ties: [] })).toEqual({
      contact: "answers",
      opening: null,
      topics: [],
    });
    expect(letGo({})).toEqual(letGo({ endedBy: "ex" }));
  });

  it("never tells a parent to stop all contact: only about the children", () => {
    expect(letGo({ endedBy: "ex", children: true, ties: ["home"] })).toEqual({
      contact: "topics",
      opening: null,
      topics: ["children", "home"],
    });
  });

  it.each(["work", "study", "money", "pets"] as const)(
    "keeps to %s where that ties them",
    (tie) => {
      expect(letGo({ ties: [tie] })).toMatchObject({
        contact: "topics",
        topics: [tie],
      });
    },
  );

  it.each<[Facts, ReturnType<typeof letGo>["opening"]]>([
    [{ endedBy: "me" }, "apology-and-request"],
    [{ endedBy: "me", apology: "owed" }, "apology-and-request"],
    [{ endedBy: "me", apology: "not-owed" }, null],
    [{ endedBy: "me", apology: "given" }, null],
    [{ endedBy: "me", exPartner: "dating" }, "apology"],
    [{ endedBy: "me", contactForbidden: "they-asked" }, null],
    [{ endedBy: "ex", apology: "owed" }, "apology"],
    [{ endedBy: "mutual", apology: "owed" }, "apology"],
    [{ endedBy: "ex", apology: "given" }, null],
    [{ apology: "owed", contactForbidden: "court-order" }, null],
  ])("%j opens with %s", (facts, opening) => {
    expect(letGo(facts).opening).toBe(opening);
    expect(pathForm("let-go-and-work", facts)).toEqual(letGo(facts));
  });

  it("says nothing to who asked to be left alone, whatever the path", () => {
    fc.assert(
      fc.property(
        arbitraryForecastCase,
        fc.constantFrom(...pathIds),
        ({ facts = {} }, path) => {
          const form = pathForm(path, {
            ...facts,
            contactForbidden: "they-asked",
          });
          expect(form).toMatchObject({ contact: "none", opening: null });
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });
});
