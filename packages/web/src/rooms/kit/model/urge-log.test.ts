import type { Case } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { freshKitNotes, type KitUrge } from "./kit-notes.ts";
import { ledBy, urgeLogOf } from "./urge-log.ts";

const today = "2026-11-22";
const at = "2026-11-21T23:30:00.000+01:00";
const urge: KitUrge = { id: "u", at, outcome: "held" };
const theCase: Case = { format: "staying-power/case", version: 1 };

const logOf = (
  urges: readonly KitUrge[],
  events: NonNullable<Case["events"]> = [],
) =>
  urgeLogOf(
    { case: { ...theCase, events }, kit: { ...freshKitNotes, urges } },
    today,
  );

describe("urgeLogOf", () => {
  it("takes every urge of the kit, whatever came of it, with what led up to it", () => {
    const log = logOf([
      urge,
      { ...urge, id: "v", outcome: "looked", place: "bed", trigger: "bored" },
      { ...urge, id: "w", outcome: "not-said", note: "kept, and not counted" },
    ]);
    expect(log).toEqual({
      hard: [{ at }, { at, place: "bed", trigger: "bored" }, { at }],
      calm: [],
      today,
    });
  });

  it("takes what was told on Today, by how strong the urge was", () => {
    const told = [7, 6, 0].map((strength) => ({
      at: `2026-11-20T1${strength}:00:00+01:00`,
      kind: "check-in" as const,
      urge: strength,
    }));
    const log = logOf(
      [],
      [
        ...told,
        { at, kind: "check-in", mood: 1 },
        { at: "2026-11-20", kind: "check-in", urge: 9 },
        { at, kind: "looked" },
      ],
    );
    expect(log.hard.map((moment) => moment.at)).toEqual([told[0]?.at]);
    expect(log.calm.map((moment) => moment.at)).toEqual([
      told[1]?.at,
      told[2]?.at,
    ]);
  });

  it("reads an older note, which was kept without its hour, by the clock that is here", () => {
    const [moment] = logOf([{ ...urge, at: "2026-11-21T22:30:00.000Z" }]).hard;
    expect(Date.parse(moment?.at ?? "")).toBe(
      Date.parse("2026-11-21T22:30:00Z"),
    );
    expect(moment?.at).toMatch(/[+-]\d\d:\d\d$/);
  });
});

describe("ledBy", () => {
  it("adds what is said, changes it, and takes it away", () => {
    const said = ledBy(urge, { place: "bed" });
    expect(said).toEqual({ ...urge, place: "bed" });
    const more = ledBy(said, { trigger: "alone", note: "The radio." });
    expect(more).toEqual({
      ...urge,
      place: "bed",
      trigger: "alone",
      note: "The radio.",
    });
    expect(
      ledBy(more, { place: undefined, trigger: undefined, note: undefined }),
    ).toEqual(urge);
  });
});
