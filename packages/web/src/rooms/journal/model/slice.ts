import type { Slice } from "../../../keep/slice.ts";
import {
  freshJournalNotes,
  type JournalNotes,
  parseJournalNotes,
} from "./journal-notes.ts";

declare module "../../../keep/browser-record.ts" {
  interface KeptByRooms {
    /** What a person wrote for themselves. */
    readonly journal: JournalNotes;
  }
}

/** What the journal keeps. */
export const journalSlice: Slice<"journal", JournalNotes> = {
  name: "journal",
  fresh: freshJournalNotes,
  parse: parseJournalNotes,
  count: ({ entries, unread = [] }) => ({
    notes: entries.length + unread.length,
  }),
  passing: ["open", "timer", "wroteOn"],
};
