import {
  noReminders,
  parseReminder,
  parseReminders,
  type RemindersKept,
} from "@staying-power/plan";
import { readOnce } from "../../../keep/read-once.ts";
import type { Slice } from "../../../keep/slice.ts";

declare module "../../../keep/browser-record.ts" {
  interface KeptByRooms {
    /** What someone wants to be reminded of, and when. */
    readonly reminders: RemindersKept;
  }
}

const readReminder = readOnce(parseReminder);

/** What is kept of reminders. Whether this device shows any is no part of it, and does not travel with a backup. */
export const remindersSlice: Slice<"reminders", RemindersKept> = {
  name: "reminders",
  fresh: noReminders,
  parse: readOnce((input) => parseReminders(input, readReminder)),
  count: ({ list }) => ({ notes: Object.keys(list).length }),
  passing: ["shown", "offeredOn"],
};
