import type { Slice } from "../../../keep/slice.ts";
import { freshKitNotes, type KitNotes, parseKitNotes } from "./kit-notes.ts";

declare module "../../../keep/browser-record.ts" {
  interface KeptByRooms {
    /** What was written down in the kit. */
    readonly kit: KitNotes;
  }
}

/** What the kit keeps. */
export const kitSlice: Slice<"kit", KitNotes> = {
  name: "kit",
  fresh: freshKitNotes,
  parse: parseKitNotes,
  count: ({ drafts, reasons, people, urges, held, choices, unread }) => ({
    notes: [drafts, reasons, people, urges, held, choices, unread ?? []]
      .map((entries) => entries.length)
      .reduce((sum, each) => sum + each, 0),
  }),
  passing: ["open", "desk", "timer"],
};
