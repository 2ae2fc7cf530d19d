import { describe, expect, it } from "vitest";
import { backupText } from "./backup-text.ts";
import { fresh as freshRecord, slices } from "../../testing/fresh.ts";
import { parseBackup as parseWith } from "./parse-backup.ts";

const parseBackup = (text: string, day: string) => parseWith(text, day, slices);

const today = "2026-11-22";
const bare = { format: "staying-power/case", version: 1 } as const;
const record = {
  ...freshRecord("2026-10-01"),
  case: { ...bare, facts: { relationshipMonths: 30 } },
  kit: {
    ...freshRecord(today).kit,
    reasons: [{ id: "r1", text: "Sleep." }],
    held: [
      {
        id: "h1",
        at: "2026-11-22T22:00:00.000Z",
        text: "Held back.",
        context: "coparenting",
        verdict: "edit",
        until: "2026-11-23T08:00:00.000Z",
      },
    ],
    choices: [
      {
        id: "c1",
        at: "2026-11-22T22:00:00.000Z",
        verdict: "edit",
        choice: "hold",
      },
    ],
  },
} as const;
const backup = (changes: object): string =>
  JSON.stringify({
    ...JSON.parse(backupText(record, today)),
    ...changes,
  });
const errorOf = (text: string) => {
  const parsed = parseBackup(text, today);
  return parsed.ok ? null : parsed.error;
};

describe("parseBackup", () => {
  it("gives back what was backed up", () => {
    expect(parseBackup(backupText(record, today), today)).toEqual({
      ok: true,
      value: { found: record, record, newer: false, exportedOn: today },
    });
  });

  it("reads a bare case as a record that begins today", () => {
    expect(parseBackup(`\uFEFF${JSON.stringify(bare)}`, today)).toEqual({
      ok: true,
      value: {
        found: freshRecord(today),
        record: freshRecord(today),
        newer: false,
        exportedOn: null,
      },
    });
  });

  it("does not take for a day what is none", () => {
    const parsed = parseBackup(backup({ exportedOn: "soon" }), today);
    expect(parsed.ok && parsed.value.exportedOn).toBeNull();
  });

  it("opens a backup of a later version as far as it can be read, and keeps all of it", () => {
    const later = {
      ...record,
      case: {
        ...record.case,
        version: 2,
        facts: { ...record.case.facts, newFact: [1] },
      },
      plan: { steps: ["one"] },
    };
    const parsed = parseBackup(backup({ version: 2, record: later }), today);
    expect(parsed).toEqual({
      ok: true,
      value: { found: later, record, newer: true, exportedOn: today },
    });
    expect(parseBackup(backup({ version: 2 }), today)).toMatchObject({
      ok: true,
      value: { newer: true },
    });
  });

  it("opens a bare case of a later version", () => {
    const later = { ...bare, version: 2, facts: { children: true, odd: 1 } };
    expect(parseBackup(JSON.stringify(later), today)).toMatchObject({
      ok: true,
      value: {
        found: { case: later },
        record: { case: { ...bare, facts: { children: true } } },
        newer: true,
      },
    });
  });

  it("keeps aside what a kit of a later version holds", () => {
    const later = { ...record, kit: { reasons: [{ text: 7 }] } };
    const parsed = parseBackup(backup({ record: later }), today);
    expect(parsed.ok && parsed.value.record.kit.unread).toEqual([
      { reasons: { text: 7 } },
    ]);
  });

  it("names the place of a wrong part, and not what stood there", () => {
    const wrong = {
      ...record,
      case: { ...bare, facts: { relationshipMonths: "secret" } },
    };
    const error = errorOf(backup({ record: wrong }));
    expect(error?.kind).toBe("record");
    expect(error?.issues[0]?.path).toBe("record.case.facts.relationshipMonths");
    expect(JSON.stringify(error)).not.toContain("secret");
  });

  it.each([
    ["text that is no JSON", "diary", "json"],
    ["another file", "{}", "format"],
    ["a list", "[]", "case"],
    [
      "a later version of which nothing can be read",
      backup({ version: 2, record: { case: "sealed otherwise" } }),
      "version",
    ],
    ["a version that is no number", backup({ version: "1" }), "format"],
    ["a backup without a record", backup({ record: [] }), "record"],
  ])("refuses %s", (_, text, kind) => {
    expect([kind, "format"]).toContain(errorOf(text)?.kind);
  });
});
