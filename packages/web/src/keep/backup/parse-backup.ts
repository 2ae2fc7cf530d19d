import {
  type CaseIssue,
  isCalendarDate,
  longestText,
  parseCase,
  parseCaseText,
} from "@staying-power/case";
import { backupFormat } from "./backup-text.ts";
import {
  type BrowserRecord,
  freshRecord,
  parseBrowserRecord,
} from "../browser-record.ts";

/** Why a text is no backup: no JSON, something else, of a version still to come, or wrong in its parts. */
export interface BackupError {
  readonly kind: "json" | "format" | "version" | "record";
  /** Where, and what was expected there; never what was found. */
  readonly issues: readonly CaseIssue[];
}

/** What a backup holds. */
export interface Backup {
  readonly record: BrowserRecord;
  /** The day it was made, YYYY-MM-DD; null when the file does not say. */
  readonly exportedOn: string | null;
}

type ParsedBackup =
  | { readonly ok: true; readonly value: Backup }
  | { readonly ok: false; readonly error: BackupError };

/**
 * Reads the text of a backup, or of a bare case file.
 * @param today the first day of a record made from a bare case, YYYY-MM-DD.
 */
export function parseBackup(text: string, today: string): ParsedBackup {
  // A case has its own bound; a kit may hold as much again, and more.
  if (text.length > 4 * longestText)
    return refuse("json", "the file", `at most ${4 * longestText} characters`);
  const fields = fieldsOf(jsonIn(text));
  if (fields?.get("format") !== backupFormat) return fromBareCase(text, today);
  const version = fields.get("version");
  if (version !== 1)
    return typeof version === "number" && version > 1
      ? refuse("version", "version", "1, the newest this version can read")
      : refuse("format", "version", "1");
  const record = fieldsOf(fields.get("record"));
  if (record === null) return refuse("record", "record", "a record");
  const kept = parseCase(record.get("case"));
  if (!kept.ok)
    return {
      ok: false,
      error: {
        kind: kept.error.kind === "version" ? "version" : "record",
        issues: kept.error.issues.map((issue) => ({
          ...issue,
          path:
            issue.path === "the file"
              ? "record.case"
              : `record.case.${issue.path}`,
        })),
      },
    };
  const parsed = parseBrowserRecord(fields.get("record"));
  if (parsed === null) return refuse("record", "record", "a record");
  const on = fields.get("exportedOn");
  const exportedOn = typeof on === "string" && isCalendarDate(on) ? on : null;
  return { ok: true, value: { record: parsed, exportedOn } };
}

function fromBareCase(text: string, today: string): ParsedBackup {
  const parsed = parseCaseText(text);
  if (parsed.ok) {
    const record = { ...freshRecord(today), case: parsed.value };
    return { ok: true, value: { record, exportedOn: null } };
  }
  const { kind, issues } = parsed.error;
  return {
    ok: false,
    error: { kind: kind === "case" ? "record" : kind, issues },
  };
}

function refuse(
  kind: BackupError["kind"],
  path: string,
  expected: string,
): ParsedBackup {
  return { ok: false, error: { kind, issues: [{ path, expected }] } };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : null;
}
