import {
  type Case,
  factKeys,
  isCalendarDate,
  parseCase,
} from "@staying-power/case";
import { freshKitNotes, type KitNotes, parseKitNotes } from "./kit-notes.ts";
import { parseSafetyAnswers, type SafetyAnswers } from "@staying-power/care";
import { parseSetAside, type SetAside } from "./set-aside.ts";

/** What a person has here, kept as one: sealed as a whole when the lock is on. */
export interface BrowserRecord {
  readonly case: Case;
  /** Questions answered by "I don't know" or passed over. */
  readonly setAside: SetAside;
  /** The day the first answers were given, YYYY-MM-DD. */
  readonly firstDay: string;
  /** What was written down in the kit. */
  readonly kit: KitNotes;
  /** What was said about safety; never part of the case, which may be shared. */
  readonly safety: SafetyAnswers;
  /** The day of the newest backup, YYYY-MM-DD. */
  readonly backedUpOn?: string;
  /** What was kept at that time, as a number that stands for it. */
  readonly backedUpPrint?: string;
  /** The day the reminder of it was put off, YYYY-MM-DD. */
  readonly backupPutOffOn?: string;
  /** How the one question about the picture was answered. */
  readonly understanding?: "right" | "wrong";
}

/** @param today the person's own date, YYYY-MM-DD. */
export function freshRecord(today: string): BrowserRecord {
  return {
    case: { format: "staying-power/case", version: 1 },
    setAside: {},
    firstDay: today,
    kit: freshKitNotes,
    safety: {},
  };
}

/** Reads a kept record, or null when the case in it cannot be read. */
export function parseBrowserRecord(input: unknown): BrowserRecord | null {
  if (typeof input !== "object" || input === null) return null;
  const kept = new Map<string, unknown>(Object.entries(input));
  const parsed = parseCase(kept.get("case"));
  if (!parsed.ok) return null;
  const firstDay = kept.get("firstDay");
  const backedUpOn = kept.get("backedUpOn");
  const backedUpPrint = kept.get("backedUpPrint");
  const backupPutOffOn = kept.get("backupPutOffOn");
  const understanding = kept.get("understanding");
  return {
    case: parsed.value,
    setAside: parseSetAside(kept.get("setAside"), ["breakup", ...factKeys]),
    firstDay: isDay(firstDay) ? firstDay : (parsed.value.asOf ?? ""),
    kit: parseKitNotes(kept.get("kit")),
    safety: parseSafetyAnswers(kept.get("safety")),
    ...(isDay(backedUpOn) ? { backedUpOn } : {}),
    ...(typeof backedUpPrint === "string" ? { backedUpPrint } : {}),
    ...(isDay(backupPutOffOn) ? { backupPutOffOn } : {}),
    ...(understanding === "right" || understanding === "wrong"
      ? { understanding }
      : {}),
  };
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && isCalendarDate(value);
}
