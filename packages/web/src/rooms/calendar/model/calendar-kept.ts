import { isCalendarDate } from "@staying-power/case";
import { readOnce } from "../../../keep/read-once.ts";

/** What is known of one entry that was given out: no word of it. Its name is its place in the record. */
export interface KeptEntry {
  /** How often it was changed. */
  readonly sequence: number;
  /** A number that stands for what it said. */
  readonly print: string;
  /** Its day, YYYY-MM-DD, without which it cannot be taken back. */
  readonly on: string;
  readonly weekly: boolean;
  readonly cancelled: boolean;
}

/** What is kept of the calendar files that were saved. */
export interface CalendarKept {
  /** What sets this calendar apart from all others; made with the first file. */
  readonly key?: string;
  /** Whether its titles said what they are. */
  readonly plain?: boolean;
  /** How long before a reminder came, in minutes. */
  readonly alarmMinutes?: number;
  readonly given: Readonly<Record<string, KeptEntry>>;
}

export const freshCalendar: CalendarKept = { given: {} };

/** Reads what was kept; an entry that cannot be read is left out, and an update then does not speak of it. */
export const parseCalendarKept: (input: unknown) => CalendarKept = readOnce(
  (input) => {
    const fields = fieldsOf(input);
    if (fields.size === 0) return freshCalendar;
    const key = fields.get("key");
    const plain = fields.get("plain");
    const alarmMinutes = fields.get("alarmMinutes");
    const given = [...fieldsOf(fields.get("given"))].flatMap(
      ([uid, found]): readonly (readonly [string, KeptEntry])[] => {
        const entry = readEntry(found);
        return entry === null ? [] : [[uid, entry]];
      },
    );
    return {
      ...(typeof key === "string" && /^[a-z\d]+$/.test(key) && { key }),
      ...(typeof plain === "boolean" && { plain }),
      ...(isCount(alarmMinutes) && { alarmMinutes }),
      given: Object.fromEntries(given),
    };
  },
);

const readEntry = readOnce((found): KeptEntry | null => {
  const fields = fieldsOf(found);
  const [sequence, print, on] = ["sequence", "print", "on"].map((name) =>
    fields.get(name),
  );
  return isCount(sequence) &&
    typeof print === "string" &&
    typeof on === "string" &&
    isCalendarDate(on)
    ? {
        sequence,
        print,
        on,
        weekly: fields.get("weekly") === true,
        cancelled: fields.get("cancelled") === true,
      }
    : null;
});

function fieldsOf(found: unknown): ReadonlyMap<string, unknown> {
  return new Map(
    typeof found === "object" && found !== null ? Object.entries(found) : [],
  );
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
