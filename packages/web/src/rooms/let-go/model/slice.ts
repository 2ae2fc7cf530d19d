import type { Slice } from "../../../keep/slice.ts";
import {
  freshLettingGo,
  type LettingGoNotes,
  parseLettingGo,
} from "./letting-go-notes.ts";

declare module "../../../keep/browser-record.ts" {
  interface KeptByRooms {
    /** Dates that will hurt, farewells, letters to oneself, and whether the app was closed. */
    readonly lettingGo: LettingGoNotes;
  }
}

/** What is kept of letting go. */
export const lettingGoSlice: Slice<"lettingGo", LettingGoNotes> = {
  name: "lettingGo",
  fresh: freshLettingGo,
  parse: parseLettingGo,
  count: ({ dates, rituals, letters, unread = [] }) => ({
    notes: dates.length + rituals.length + letters.length + unread.length,
  }),
};
