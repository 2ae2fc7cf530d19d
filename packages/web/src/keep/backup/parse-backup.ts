import {
  type CaseIssue,
  isCalendarDate,
  longestText,
  parseCaseText,
} from "@staying-power/case";
import { backupFormat } from "./backup-text.ts";
import type { BrowserRecord } from "../browser-record.ts";
import { holdsMore } from "../holds-more.ts";
import { readCase } from "../read-case.ts";
import { freshRecord, recordReader } from "../read-record.ts";
import type { Slices } from "../slice.ts";

/** Why a text is no backup: no JSON, something else, of a version still to come, or wrong in its parts. */
export interface BackupError {
  readonly kind: "json" | "format" | "version" | "record";
  /** Where, and what was expected there; never what was found. */
  readonly issues: readonly CaseIssue[];
}

/** What a backup holds. */
export interface Backup {
  /** The record as it stands in the file. */
  readonly found: unknown;
  /** The view of it. */
  readonly record: BrowserRecord;
  /** Whether some of it is left for a later version to read. */
  readonly newer: boolean;
  /** The day it was made, YYYY-MM-DD; null when the file does not say. */
  readonly exportedOn: string | null;
}

type ParsedBackup =
  | { readonly ok: true; readonly value: Backup }
  | { readonly ok: false; readonly error: BackupError };

/**
 * Reads the text of a backup, or of a bare case file.
 * What a later version wrote is opened as far as it can be read, and kept whole.
 * @param today the first day of a record made from a bare case, YYYY-MM-DD.
 */
export function parseBackup(
  text: string,
  today: string,
  slices: Slices,
): ParsedBackup {
  // A case has its own bound; a kit may hold as much again, and more.
  if (text.length > 4 * longestText)
    return refuse("json", "the file", `at most ${4 * longestText} characters`);
  const fields = fieldsOf(jsonIn(text));
  if (fields?.get("format") !== backupFormat)
    return fromBareCase(text, today, slices);
  const version = fields.get("version");
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return refuse("format", "version", "1");
  const found = fields.get("record");
  const record = fieldsOf(found);
  if (record === null) return refuse("record", "record", "a record");
  const kept = readCase(record.get("case"));
  if (!kept.ok && version > 1)
    return refuse("version", "version", "1, the newest this version can read");
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
  const view = recordReader(slices)(found);
  if (view === null) return refuse("record", "record", "a record");
  const on = fields.get("exportedOn");
  const exportedOn = typeof on === "string" && isCalendarDate(on) ? on : null;
  const newer = version > 1 || holdsMore(found, view);
  return { ok: true, value: { found, record: view, newer, exportedOn } };
}

function fromBareCase(
  text: string,
  today: string,
  slices: Slices,
): ParsedBackup {
  const parsed = parseCaseText(text);
  const newer = !parsed.ok && parsed.error.kind === "version";
  if (parsed.ok || newer) {
    const person: unknown = parsed.ok ? parsed.value : jsonIn(text);
    const found = { ...freshRecord(today, slices), case: person };
    const record = recordReader(slices)(found);
    if (record !== null)
      return { ok: true, value: { found, record, newer, exportedOn: null } };
  }
  if (parsed.ok) return refuse("record", "the file", "a case");
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
