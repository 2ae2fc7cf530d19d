import type { SafetyAnswers } from "@staying-power/care";
import type { Case } from "@staying-power/case";
import type { SetAside } from "./set-aside.ts";

/** What the rooms keep, each under the name of its slice: a room declares its own part (see `Slice`). */
export interface KeptByRooms {}

/**
 * What a person has here, as far as this version reads it: a view of what was
 * found, which is what is kept, and sealed as a whole when the lock is on.
 */
export interface BrowserRecord extends KeptByRooms {
  readonly case: Case;
  /** Questions answered by "I don't know" or passed over. */
  readonly setAside: SetAside;
  /** The day the first answers were given, YYYY-MM-DD. */
  readonly firstDay: string;
  /** What was said about safety; never part of the case, which may be shared. */
  readonly safety: SafetyAnswers;
  /** The day of the newest backup, YYYY-MM-DD. */
  readonly backedUpOn?: string;
  /** What was kept at that time, as a number that stands for it. */
  readonly backedUpPrint?: string;
  /** The day the reminder of it was put off, YYYY-MM-DD. */
  readonly backupPutOffOn?: string;
  /** The day it was put off to tell anew what one does, YYYY-MM-DD. */
  readonly askAgainPutOffOn?: string;
  /** How the one question about the picture was answered. */
  readonly understanding?: "right" | "wrong";
}
