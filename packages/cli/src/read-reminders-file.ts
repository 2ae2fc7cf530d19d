import type { Result } from "@staying-power/case";
import { parseReminders, type RemindersKept } from "@staying-power/plan";
import { terminalWords } from "@staying-power/words";
import type { Io } from "./io.ts";
import { readWhole } from "./read-whole.ts";

const { errors } = terminalWords;

/** The reminders in an open backup of the app, or in words what is wrong with the file. */
export async function readRemindersFile(
  path: string,
  io: Io,
): Promise<Result<RemindersKept, string>> {
  const whole = await readWhole(path, "reminders", io);
  if (!whole.ok) return whole;
  const { place, text } = whole.value;
  const record = fieldOf(jsonOf(text), "record");
  return typeof record === "object" && record !== null
    ? { ok: true, value: parseReminders(fieldOf(record, "reminders")) }
    : { ok: false, error: errors.place({ place, what: errors.notBackup }) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function fieldOf(found: unknown, name: string): unknown {
  return typeof found === "object" && found !== null
    ? new Map<string, unknown>(Object.entries(found)).get(name)
    : undefined;
}
