import { describe, expect, it } from "vitest";
import { backupText } from "./backup-text.ts";
import { freshRecord } from "../browser-record.ts";
import { parseBackup } from "./parse-backup.ts";

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
      value: { record, exportedOn: today },
    });
  });

  it("reads a bare case as a record that begins today", () => {
    expect(parseBackup(`\uFEFF${JSON.stringify(bare)}`, today)).toEqual({
      ok: true,
      value: { record: freshRecord(today), exportedOn: null },
    });
  });

  it("does not take for a day what is none", () => {
    const parsed = parseBackup(backup({ exportedOn: "soon" }), today);
    expect(parsed.ok && parsed.value.exportedOn).toBeNull();
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
    ["a later version", backup({ version: 2 }), "version"],
    ["a version that is no number", backup({ version: "1" }), "format"],
    ["a backup without a record", backup({ record: [] }), "record"],
  ])("refuses %s", (_, text, kind) => {
    expect([kind, "format"]).toContain(errorOf(text)?.kind);
  });
});
