import type { Slice } from "../../../keep/slice.ts";
import { freshShare, parseShareKept, type ShareKept } from "./share-kept.ts";

declare module "../../../keep/browser-record.ts" {
  interface KeptByRooms {
    /** What was shared with a coach, by what secrets, and what came back. */
    readonly share: ShareKept;
  }
}

/** What is kept of sharing. */
export const shareSlice: Slice<"share", ShareKept> = {
  name: "share",
  fresh: freshShare,
  parse: parseShareKept,
  count: ({ parcels, draft, unread = [] }) => ({
    notes: parcels.length + (draft === undefined ? 0 : 1) + unread.length,
  }),
};
