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
  count: (kit) => ({
    notes: [
      kit.drafts,
      kit.reasons,
      kit.people,
      kit.urges,
      kit.held,
      kit.choices,
      kit.steps ?? [],
      kit.unread ?? [],
    ]
      .map((entries) => entries.length)
      .reduce((sum, each) => sum + each, 0),
  }),
  passing: ["open", "desk", "timer"],
};
