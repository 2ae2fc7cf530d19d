import { type Case, type Event, parseSharedCase } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { freshChoice, type ShareChoice, shareParts } from "./choice.ts";
import { sharedOf, type Sharing } from "./shared-of.ts";
import { toldReadings } from "./told-readings.ts";

const events: readonly Event[] = [
  { at: "2026-11-02", id: "a", kind: "break", how: "wrote", note: "At night." },
  {
    at: "2026-11-03",
    id: "b",
    kind: "conduct",
    conduct: ["threatened", "pleaded"],
  },
  { at: "2026-11-04", id: "c", kind: "conduct", conduct: ["threatened"] },
  {
    at: "2026-11-05",
    id: "d",
    kind: "fact",
    fact: "contactForbidden",
    value: "they-asked",
  },
  {
    at: "2026-11-06",
    id: "e",
    kind: "waiting",
    until: "2026-12-24",
    edited: "2026-11-07",
  },
  {
    at: "2026-11-07",
    id: "f",
    kind: "reunion",
    question: "at-ease",
    answer: "afraid-or-hurt",
  },
];
const person: Case = {
  format: "staying-power/case",
  version: 1,
  breakup: "2026-11-01",
  facts: {
    endedBy: "ex",
    issues: ["abuse", "jealousy"],
    contactForbidden: "court-order",
  },
  events,
};
const sharing: Sharing = {
  person,
  safety: { now: { answer: "safe", on: "2026-11-29", seen: [], minute: 7 } },
  journal: [
    { id: "j1", at: "2026-11-05T21:10:00.000+01:00", text: "Mine alone." },
    { id: "j2", at: "2026-11-04T21:10:00.000+01:00", text: "x".repeat(20_001) },
  ],
  choice: freshChoice,
  readings: toldReadings([
    {
      day: "2026-11-29",
      state: "apart",
      outcomes: {
        backAndStayed: { mean: 0.114, low: 0.05, high: 0.2 },
        backAndLeft: { mean: 0.186, low: 0.1, high: 0.3 },
        notBack: { mean: 0.7, low: 0.55, high: 0.84 },
        horizonWeeks: 52,
      },
      changes: null,
    },
  ]),
  country: "GB",
  zone: "Europe/London",
  at: "2026-11-30T10:00:00.000Z",
  replyTo: `age1${"q".repeat(58)}`,
};
const made = (choice: Partial<ShareChoice>) =>
  sharedOf({ ...sharing, choice: { ...freshChoice, ...choice } });

describe("what would go", () => {
  it("fits the format, whatever is chosen", () => {
    for (const safety of [true, false])
      for (const parts of [
        [],
        ...shareParts.map((part) => [part]),
        shareParts,
      ]) {
        const shared = made({
          parts,
          safety,
          name: "Kim",
          asks: "Why?",
          journal: ["j1", "j2"],
        });
        expect(parseSharedCase(JSON.parse(JSON.stringify(shared)))).toEqual({
          ok: true,
          value: shared,
        });
      }
  });

  it("is nothing of a note, the journal or safety by itself", () => {
    const text = JSON.stringify(made({}));
    for (const secret of [
      "At night",
      "Mine alone",
      "threatened",
      "abuse",
      "contactForbidden",
      "they-asked",
      "court-order",
      "at-ease",
      "safe",
      "minute",
      "backAndStayed",
    ])
      expect(text).not.toContain(secret);
  });

  it("never says none of these where something was left out", () => {
    const { case: shared } = made({});
    expect(shared.events?.filter(({ kind }) => kind === "conduct")).toEqual([
      { at: "2026-11-03", id: "b", kind: "conduct", conduct: ["pleaded"] },
    ]);
    expect(shared.facts).toEqual({ endedBy: "ex", issues: ["jealousy"] });
  });

  it("is all that speaks of safety after a yes, in the case as well, and no minute", () => {
    const shared = made({ safety: true });
    expect(shared.safety).toEqual({
      now: { answer: "safe", on: "2026-11-29", seen: [] },
    });
    expect(shared.case.facts).toEqual(person.facts);
    expect(shared.case.events?.map(({ id }) => id)).toEqual(
      events.map(({ id }) => id),
    );
  });

  it("is only the parts that are ticked", () => {
    const kinds = (parts: ShareChoice["parts"]) =>
      (made({ parts }).case.events ?? []).map(({ kind }) => kind);
    expect(kinds(["events"])).toEqual(["break"]);
    expect(kinds(["map"])).toEqual(["waiting"]);
    expect(kinds(["answers"])).toEqual(["conduct"]);
    expect(kinds(["notes"])).toEqual([]);
    expect(made({ parts: ["events", "notes"] }).case.events?.[0]?.note).toBe(
      "At night.",
    );
    expect(made({ parts: ["events"] }).case).not.toHaveProperty("breakup");
    expect(JSON.stringify(made({ parts: ["map"] }))).not.toContain("edited");
  });

  it("has the ticked pages of the journal, oldest first, a long one in pieces", () => {
    const { journal } = made({ journal: ["j1", "j2", "gone"] });
    expect(journal?.map(({ on, text }) => [on, text.length])).toEqual([
      ["2026-11-04", 10_000],
      ["2026-11-04", 10_000],
      ["2026-11-04", 1],
      ["2026-11-05", 11],
    ]);
  });

  it("has the readings where they are ticked and there are any, in whole people", () => {
    const parts = ["readings"] as const;
    expect(made({ parts }).readings).toEqual([
      {
        on: "2026-11-29",
        state: "apart",
        outcomes: {
          backAndStayed: { about: 11, low: 5, high: 20 },
          backAndLeft: { about: 19, low: 10, high: 30 },
          notBack: { about: 70, low: 55, high: 84 },
        },
      },
    ]);
    expect(
      sharedOf({ ...sharing, choice: { ...freshChoice, parts }, readings: [] }),
    ).not.toHaveProperty("readings");
  });

  it("has name, question and country only where they are given", () => {
    const bare = made({ name: "  ", asks: "", country: false });
    expect(Object.keys(bare).toSorted()).toEqual(
      ["format", "version", "sharedAt", "replyTo", "zone", "case"].toSorted(),
    );
    expect(sharedOf({ ...sharing, country: undefined })).not.toHaveProperty(
      "country",
    );
  });
});
