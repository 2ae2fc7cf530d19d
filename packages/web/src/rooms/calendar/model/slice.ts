import type { Slice } from "../../../keep/slice.ts";
import {
  type CalendarKept,
  freshCalendar,
  parseCalendarKept,
} from "./calendar-kept.ts";

declare module "../../../keep/browser-record.ts" {
  interface KeptByRooms {
    /** What calendar files gave out, so that an update can be made. */
    readonly calendar: CalendarKept;
  }
}

/** What is kept of calendar files. Nothing in it was written by the person, and none of it counts as theirs. */
export const calendarSlice: Slice<"calendar", CalendarKept> = {
  name: "calendar",
  fresh: freshCalendar,
  parse: parseCalendarKept,
  count: () => ({}),
};
