import type { Slice } from "../../../keep/slice.ts";
import {
  freshReunion,
  parseReunionKept,
  type ReunionKept,
} from "./reunion-kept.ts";

declare module "../../../keep/browser-record.ts" {
  interface KeptByRooms {
    /** After they came back: what was skipped, and a slow restart. */
    readonly reunion: ReunionKept;
  }
}

/** What is kept of the time after they came back. */
export const reunionSlice: Slice<"reunion", ReunionKept> = {
  name: "reunion",
  fresh: freshReunion,
  parse: parseReunionKept,
  count: ({ agreement, unread = [] }) => ({
    notes: (agreement === undefined ? 0 : 1) + unread.length,
  }),
  passing: ["setAside", "putOffOn", "reviewPutOffOn"],
};
