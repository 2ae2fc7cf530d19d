import { type Lock, parseLock } from "@staying-power/seal";
import { type BrowserRecord, parseBrowserRecord } from "./browser-record.ts";
import { freshSettings, parseSettings, type Settings } from "./settings.ts";

/** What stands in the browser's storage. */
export interface KeptForm {
  readonly format: "staying-power/kept";
  readonly version: 1;
  readonly settings: Settings;
  /** Null when the lock is off; then the content is plain. */
  readonly lock: Lock | null;
  /** The record, or an age file with its JSON in it. */
  readonly content: BrowserRecord | Uint8Array;
}

/** Reads what is kept, or null when it cannot be read; a bare record is from before the lock existed. */
export function parseKeptForm(input: unknown): KeptForm | null {
  if (typeof input !== "object" || input === null) return null;
  const form = { format: "staying-power/kept", version: 1 } as const;
  if (!("format" in input)) {
    const content = parseBrowserRecord(input);
    return content && { ...form, settings: freshSettings, lock: null, content };
  }
  const kept = new Map<string, unknown>(Object.entries(input));
  if (kept.get("format") !== form.format || kept.get("version") !== 1)
    return null;
  const settings = parseSettings(kept.get("settings"));
  const content = kept.get("content");
  if (content instanceof Uint8Array) {
    const lock = parseLock(kept.get("lock"));
    return lock && { ...form, settings, lock, content };
  }
  const record = parseBrowserRecord(content);
  return record && { ...form, settings, lock: null, content: record };
}
