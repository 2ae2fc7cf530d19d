import type { Slice } from "../../../keep/slice.ts";
import {
  freshWeekNotes,
  parseWeekNotes,
  type WeekNotes,
} from "./week-notes.ts";

declare module "../../../keep/browser-record.ts" {
  interface KeptByRooms {
    /** The weeks that a person looked back at. */
    readonly weeks: WeekNotes;
  }
}

/** What is kept of weeks in review. */
export const weeksSlice: Slice<"weeks", WeekNotes> = {
  name: "weeks",
  fresh: freshWeekNotes,
  parse: parseWeekNotes,
  count: ({ reviews, unread = [] }) => ({
    notes: reviews.length + unread.length,
  }),
  passing: ["open", "putOffOn"],
};
