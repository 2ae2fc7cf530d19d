import { type Case, factKeys, parseCase } from "@staying-power/case";
import { parseSetAside, type SetAside } from "./set-aside.ts";

/** What the browser keeps: the case, and which questions were set aside. */
export interface BrowserRecord {
  readonly case: Case;
  readonly setAside: SetAside;
  /** The day the first answers were given, YYYY-MM-DD. */
  readonly firstDay: string;
}

/** Reads a kept record, or null when the case in it cannot be read. */
export function parseBrowserRecord(input: unknown): BrowserRecord | null {
  if (typeof input !== "object" || input === null || !("case" in input))
    return null;
  const parsed = parseCase(input.case);
  if (!parsed.ok) return null;
  const setAside = "setAside" in input ? input.setAside : {};
  const firstDay = "firstDay" in input ? input.firstDay : undefined;
  return {
    case: parsed.value,
    setAside: parseSetAside(setAside, ["breakup", ...factKeys]),
    firstDay:
      typeof firstDay === "string" ? firstDay : (parsed.value.asOf ?? ""),
  };
}
