import { isCalendarDate, weekdayIds } from "@staying-power/case";
import {
  isClockTime,
  longestReminder,
  mostReminders,
  type QuietHours,
  type Reminder,
  reminderAbouts,
  usualQuiet,
} from "./reminder.ts";

/** What is kept of reminders. */
export interface RemindersKept {
  /** Each under its id. */
  readonly list: Readonly<Record<string, Reminder>>;
  readonly quiet: QuietHours;
  /** Whether they say what they are about; otherwise a word that could be anything. */
  readonly plain: boolean;
  /** Whether they stand in the calendar file too. */
  readonly inCalendar: boolean;
  /** Whether they go on while something matters more than advice, as the person decided. */
  readonly allTheSame: boolean;
  /** The newest day on which each was shown, by id. */
  readonly shown: Readonly<Record<string, string>>;
  /** The day on which fewer of them were last offered and answered, `YYYY-MM-DD`. */
  readonly offeredOn?: string;
}

/** None, as it is for everyone who asked for none. */
export const noReminders: RemindersKept = {
  list: {},
  quiet: usualQuiet,
  plain: false,
  inCalendar: false,
  allTheSame: false,
  shown: {},
};

/**
 * Reads what was kept of reminders.
 *
 * @param input - anything.
 * @param readReminder - reads one, where something else is to remember what was read before.
 * @returns what can be read of it; a reminder that cannot be read is left out, and never shown.
 */
export function parseReminders(
  input: unknown,
  readReminder: (found: unknown) => Reminder | null = parseReminder,
): RemindersKept {
  const fields = fieldsOf(input);
  if (fields.size === 0) return noReminders;
  const list = [...fieldsOf(fields.get("list"))].flatMap(([id, found]) => {
    const read = readReminder(found);
    return read === null || read.id !== id ? [] : [[id, read] as const];
  });
  const quiet = fieldsOf(fields.get("quiet"));
  const from = timeIn(quiet, "from");
  const to = timeIn(quiet, "to");
  const offeredOn = fields.get("offeredOn");
  return {
    list: Object.fromEntries(list.slice(0, mostReminders)),
    quiet: from === null || to === null ? usualQuiet : { from, to },
    plain: fields.get("plain") === true,
    inCalendar: fields.get("inCalendar") === true,
    allTheSame: fields.get("allTheSame") === true,
    shown: Object.fromEntries(
      [...fieldsOf(fields.get("shown"))].filter(
        (pair): pair is [string, string] => isDay(pair[1]),
      ),
    ),
    ...(isDay(offeredOn) && { offeredOn }),
  };
}

/**
 * Reads one reminder.
 *
 * @param found - anything.
 * @returns null where it says no hour, no day, or nothing that is known.
 */
export function parseReminder(found: unknown): Reminder | null {
  const fields = fieldsOf(found);
  const id = fields.get("id");
  const about = reminderAbouts.find((each) => each === fields.get("about"));
  const said = fields.get("days");
  const days = weekdayIds.filter(
    (day) => Array.isArray(said) && said.includes(day),
  );
  const time = timeIn(fields, "time");
  const since = fields.get("since");
  const text = fields.get("text");
  if (
    typeof id !== "string" ||
    !/^[\w-]+$/.test(id) ||
    about === undefined ||
    time === null ||
    !isDay(since) ||
    (days.length === 0 && about !== "review")
  )
    return null;
  return {
    id,
    about,
    days,
    time,
    since,
    ...(typeof text === "string" &&
      text !== "" && { text: text.slice(0, longestReminder) }),
    off: fields.get("off") === true,
  };
}

function timeIn(
  fields: ReadonlyMap<string, unknown>,
  name: string,
): string | null {
  const value = fields.get(name);
  return typeof value === "string" && isClockTime(value) ? value : null;
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && isCalendarDate(value);
}

function fieldsOf(found: unknown): ReadonlyMap<string, unknown> {
  return new Map(
    typeof found === "object" && found !== null ? Object.entries(found) : [],
  );
}
