import type { Slice } from "../../../keep/slice.ts";
import { isBlank } from "./draft-project.ts";
import { type FocusKept, freshFocus, parseFocusKept } from "./focus-kept.ts";

declare module "../../../keep/browser-record.ts" {
  interface KeptByRooms {
    /** What is begun and not yet kept as a project. */
    readonly focus: FocusKept;
  }
}

/** What the room of projects keeps besides the journal. */
export const focusSlice: Slice<"focus", FocusKept> = {
  name: "focus",
  fresh: freshFocus,
  parse: parseFocusKept,
  count: ({ drafts, shows }) => ({
    notes:
      Object.values(drafts).filter((draft) => !isBlank(draft)).length +
      Object.values(shows).filter((text) => text.trim() !== "").length,
  }),
  passing: ["open"],
};
