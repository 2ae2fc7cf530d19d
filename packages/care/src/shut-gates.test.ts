import type { Event, Facts } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { type GateId, gateIds, readingBehind, shutGates } from "./index.ts";
import {
  allUnsaid,
  caseOf,
  type Given,
  nothingWrong,
  said,
  today,
} from "./testing/said.ts";

describe("shutGates", () => {
  const rows: readonly (readonly [
    Given,
    Facts,
    GateId,
    "withheld" | "reframed",
  ])[] = [
    [{ now: "they-may-hurt-me" }, {}, "danger-to-me", "withheld"],
    [{ now: "i-may-hurt-myself" }, {}, "danger-to-myself", "withheld"],
    [{}, { conduct: ["said-self-harm"] }, "danger-to-myself", "withheld"],
    [{ now: "i-may-hurt-someone" }, {}, "danger-from-me", "withheld"],
    [{ harm: "to-me" }, {}, "abuse-of-me", "withheld"],
    [{ harm: "by-me" }, {}, "abuse-by-me", "withheld"],
    [{ harm: "both" }, {}, "abuse-unsure", "withheld"],
    [{ harm: "unsure" }, {}, "abuse-unsure", "withheld"],
    [{ harm: "no" }, { issues: ["abuse"] }, "abuse-unsure", "withheld"],
    [{}, { conduct: ["threatened"] }, "threats", "withheld"],
    [{}, { contactForbidden: "court-order" }, "court-order", "withheld"],
    [{ contact: "court-order" }, {}, "court-order", "withheld"],
    [{}, { contactForbidden: "they-asked" }, "they-said-no", "withheld"],
    [{ central: "addiction" }, {}, "addiction", "reframed"],
    [{}, { issues: ["addiction"] }, "addiction", "reframed"],
    [{ central: "illness" }, {}, "untreated-illness", "reframed"],
    [{ adult: "no" }, {}, "under-18", "reframed"],
    [{}, { ageMe: 17 }, "under-18", "reframed"],
    [{ committed: "married" }, {}, "committed-elsewhere", "reframed"],
    [{ committed: "engaged-or-a-year" }, {}, "committed-elsewhere", "reframed"],
    [{}, { contactForbidden: "needs-space" }, "asked-for-space", "reframed"],
    [{ contact: "needs-space" }, {}, "asked-for-space", "reframed"],
    [{ motive: "lonely" }, {}, "motive", "reframed"],
    [{ motive: "bored" }, {}, "motive", "reframed"],
    [{ motive: "pride" }, {}, "motive", "reframed"],
  ];

  it.each(rows)("%o with %o shuts %s, %s", (answers, facts, id, reading) => {
    const shut = shutGates(caseOf(facts), said(answers), today);
    expect(shut).toMatchObject([{ id, reading }]);
    expect(readingBehind(shut)).toBe(reading);
  });

  it("are all among these, in the order they are said", () => {
    expect([...new Set(rows.map(([, , id]) => id))]).toEqual(gateIds);
  });

  it("stand open for someone safe, and for someone who would rather not say", () => {
    expect(
      shutGates(
        caseOf({ contactForbidden: "no", ageMe: 30 }),
        said(nothingWrong),
        today,
      ),
    ).toEqual([]);
    expect(shutGates(caseOf({}), allUnsaid, today)).toEqual([]);
    expect(readingBehind([])).toBe("open");
  });

  it("say the most urgent first", () => {
    const shut = shutGates(
      caseOf({ contactForbidden: "court-order", ageMe: 16 }),
      said({
        now: "i-may-hurt-myself",
        harm: "by-me",
        central: "both",
        motive: "lonely",
      }),
      today,
    );
    expect(shut.map(({ id }) => id)).toEqual([
      "danger-to-myself",
      "abuse-by-me",
      "court-order",
      "addiction",
      "untreated-illness",
      "under-18",
      "motive",
    ]);
  });

  it("answer despair with care for the person, and not as a threat", () => {
    const facts: Facts = { conduct: ["said-self-harm", "pleaded"] };
    const shut = shutGates(caseOf(facts), said({ now: "safe" }), today);
    expect(shut.map(({ id }) => id)).toEqual(["danger-to-myself"]);
    const over: Facts = { conduct: ["pleaded"] };
    expect(shutGates(caseOf(over), said({ now: "safe" }), today)).toEqual([]);
  });

  it("remember a threat that later conduct replaced", () => {
    const events: readonly Event[] = [
      { at: "2026-10-01", kind: "conduct", conduct: ["threatened"] },
      { at: "2026-11-01", kind: "conduct", conduct: ["no-contact"] },
    ];
    const facts: Facts = { conduct: ["no-contact"] };
    expect(shutGates(caseOf(facts, events), {}, today)).toMatchObject([
      { id: "threats" },
    ]);
  });

  it("count what is known by today, also where the case was told to an earlier day, and what a wrong clock dated later", () => {
    const events: readonly Event[] = [
      { at: "2026-11-20", kind: "fact", fact: "ageMe", value: 17 },
    ];
    const told = { ...caseOf({ ageMe: 18 }, events), asOf: "2026-11-01" };
    expect(shutGates(told, {}, today)).toMatchObject([{ id: "under-18" }]);
    expect(shutGates(told, {}, "2025-11-19")).toMatchObject([
      { id: "under-18" },
    ]);
    // It may open none.
    const opens: readonly Event[] = [
      { at: "2027-11-20", kind: "fact", fact: "ageMe", value: 18 },
    ];
    expect(shutGates(caseOf({ ageMe: 17 }, opens), {}, today)).toMatchObject([
      { id: "under-18" },
    ]);
  });
});

describe("readingBehind", () => {
  it("withholds for one gate that does, whatever else there is", () => {
    const reframed = { reading: "reframed" } as const;
    expect(readingBehind([reframed])).toBe("reframed");
    expect(readingBehind([reframed, { reading: "withheld" }])).toBe("withheld");
  });
});
